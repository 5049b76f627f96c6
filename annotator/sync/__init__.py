"""The hub, exchange, bundles and keys."""
