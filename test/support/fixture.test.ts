import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { violations } from './axe.js';
import { fixture } from './fixture.js';

class PictureBox extends LitElement {
  override render(): TemplateResult {
    return html`<img src="data:," /><button style="inline-size: 9px; block-size: 9px">a</button
      ><button style="inline-size: 9px">b</button>`;
  }
}
customElements.define('picture-box', PictureBox);

describe('what element tests stand on', () => {
  let last: Element;

  it('fixture gives an element that has drawn itself', async () => {
    last = await fixture(html`<picture-box></picture-box>`, PictureBox);
    expect(last.shadowRoot?.querySelector('img')).to.not.equal(null);
  });

  it('fixture takes it away after the test', () => {
    expect(last.isConnected).to.equal(false);
  });

  it('violations tells of a picture without words and of small targets, inside shadow roots', async () => {
    const found = await violations(await fixture(html`<picture-box></picture-box>`, PictureBox));
    expect(found.map((line) => line.split(':')[0])).to.include.members(['image-alt', 'target-size']);
    expect(found.every((line) => line.includes('picture-box'))).to.equal(true);
  });
});
