"""Keys, who may see what, addresses of hubs."""
