/**
 * A report on its way out: what it still lacks before it can be published, the publications there were, and a word to whoever
 * wanted to take it away and got none. The gate is the service's; here each thing it misses leads to where it is mended.
 */
@NullMarked
package dev.hindsight.gateway.pages.publication;

import org.jspecify.annotations.NullMarked;
