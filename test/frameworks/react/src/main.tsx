import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

const root = document.getElementById('app');
if (root?.firstElementChild) hydrateRoot(root, <App />);
else if (root) createRoot(root).render(<App />);
