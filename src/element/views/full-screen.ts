import { css, type CSSResult, type ReactiveControllerHost } from 'lit';

type Host = HTMLElement & ReactiveControllerHost;

/**
 * Lets an element fill the screen, or takes it back (N14). Where a page may not have the screen, as on a phone or in a frame, it fills
 * the window as a popover, above all else.
 */
export async function toggleFullScreen(host: Host): Promise<void> {
  // The same functions each time, so that each listens once.
  host.addEventListener('fullscreenchange', follow);
  host.addEventListener('keydown', leave);
  if (document.fullscreenElement === host) await document.exitFullscreen();
  else if (host.matches(':popover-open')) close(host);
  else if (document.fullscreenEnabled) await host.requestFullscreen().catch(() => fillWindow(host));
  else fillWindow(host);
}

function fillWindow(host: Host): void {
  host.popover = 'manual';
  host.showPopover();
  follow({ currentTarget: host });
}

function close(host: Host): void {
  host.hidePopover();
  host.popover = null;
  host.requestUpdate();
}

/** What fills the screen lies above all that was open before, so the card inside is closed: the host opens it anew when it renders. */
function follow({ currentTarget }: Pick<Event, 'currentTarget'>): void {
  const host = currentTarget as Host;
  for (const popover of host.shadowRoot?.querySelectorAll<HTMLElement>(':popover-open') ?? []) popover.hidePopover();
  host.requestUpdate();
}

/** Full screen is left with Escape everywhere; what Escape closes inside comes first. */
function leave(event: KeyboardEvent): void {
  const host = event.currentTarget as Host;
  if (event.key === 'Escape' && !event.defaultPrevented && host.matches(':popover-open')) close(host);
}

export const styles: CSSResult = css`
  :host(:is(:fullscreen, :popover-open)) {
    box-sizing: border-box;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: clamp(0.75rem, 3cqi, 2.5rem);
    border: 0;
    overflow: auto;
    align-content: safe center;
    background-color: var(--_surface);
  }
  /* Out of the flow, so that what is lower than the screen stays in its middle. */
  :host(:is(:fullscreen, :popover-open)) .ruler {
    position: absolute;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    min-block-size: 0;
    margin: 0;
    padding: inherit;
  }
`;
