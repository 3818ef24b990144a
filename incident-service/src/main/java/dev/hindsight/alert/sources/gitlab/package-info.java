/** GitLab. Reads the hooks of pipelines, deployments and alerts, and knows how they are signed. */
@NullMarked
package dev.hindsight.alert.sources.gitlab;

import org.jspecify.annotations.NullMarked;
