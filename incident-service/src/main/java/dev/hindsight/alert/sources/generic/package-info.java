/** Any JSON. A mapping says where in the body things stand; without one it is read as GitLab's generic alert. */
@NullMarked
package dev.hindsight.alert.sources.generic;

import org.jspecify.annotations.NullMarked;
