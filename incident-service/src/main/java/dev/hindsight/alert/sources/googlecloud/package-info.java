/** Google Cloud Monitoring, webhook and Pub/Sub push. Reads its incidents; its habits live here alone. */
@NullMarked
package dev.hindsight.alert.sources.googlecloud;

import org.jspecify.annotations.NullMarked;
