/** How posts come in: who posts, whether it is genuine, and the answer once the post is on the shelf. Nothing here knows what an alert is. */
@NullMarked
package dev.hindsight.alert.hook;

import org.jspecify.annotations.NullMarked;
