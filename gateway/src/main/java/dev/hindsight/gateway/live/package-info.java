/**
 * The live stream to open pages: it says that something changed, never what, and a page that cares asks again. Nobody hears
 * of a thing that the API would not show them.
 */
@NullMarked
package dev.hindsight.gateway.live;

import org.jspecify.annotations.NullMarked;
