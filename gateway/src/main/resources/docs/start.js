window.addEventListener('load', () => {
  const root = document.documentElement;
  const dress = () => root.classList.toggle('dark-mode', root.getAttribute('data-bs-theme') === 'dark');
  dress();
  new MutationObserver(dress).observe(root, { attributes: true, attributeFilter: ['data-bs-theme'] });
  window.SwaggerUIBundle({
    url: '/openapi.json',
    dom_id: '#api',
    deepLinking: true,
    docExpansion: 'none',
    tryItOutEnabled: false,
    onComplete: () => document.getElementById('servers')?.setAttribute('aria-label', 'Server'),
  });
});
