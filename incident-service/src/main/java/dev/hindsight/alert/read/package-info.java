/** Alerts and changes as people look them up. Of confidential incidents only what the reader may see. */
@NullMarked
package dev.hindsight.alert.read;

import org.jspecify.annotations.NullMarked;
