const timeline = document.querySelector('event-timeline');
const output = document.querySelector('output');
const on = (id, press) => document.getElementById(id).addEventListener('click', press);

timeline.addEventListener('timeline-select', ({ id }) => (output.textContent = id));
on('open', () => {
  timeline.selected = output.textContent = 'opening'; // what the page sets is not told back
});
on('add', async () => {
  const dataset = await (await fetch('bridge.json')).json();
  timeline.data = { ...dataset, events: [...dataset.events, { id: 'tram', date: '2011', title: 'Tram' }] };
});
on('remove', () => timeline.remove());
