/** Tests of the feature of the same name. */
@NullMarked
package dev.hindsight.alert;

import org.jspecify.annotations.NullMarked;
