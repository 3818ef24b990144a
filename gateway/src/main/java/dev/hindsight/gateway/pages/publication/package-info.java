/**
 * A report on its way out: what it still lacks before it can be published, the publications there were, and the forms in which
 * it can be taken away. The gate is the service's; here each thing it misses leads to the place where it is mended.
 */
@NullMarked
package dev.hindsight.gateway.pages.publication;

import org.jspecify.annotations.NullMarked;
