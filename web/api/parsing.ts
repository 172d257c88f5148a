import { z } from 'zod';

// zod would otherwise compile its parsers with `new Function`, which the content security policy forbids. It decides
// when a schema is made: this module must be imported before any contract.
z.config({ jitless: true });
