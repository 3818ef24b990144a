/** GitHub: what was deployed, and what failed to be. Reads deployments and workflow runs and knows their signature; nothing else does. */
@NullMarked
package dev.hindsight.alert.sources.github;

import org.jspecify.annotations.NullMarked;
