/**
 * Evidence bundles of other installations: brought, verified in front of one's eyes, kept, and looked at again at any time. What does
 * not hold is named to the file, the event and the byte.
 */
@NullMarked
package dev.hindsight.gateway.pages.bundles;

import org.jspecify.annotations.NullMarked;
