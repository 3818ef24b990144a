/** Alarms of Amazon CloudWatch, brought by SNS. Reads them and knows how SNS signs and subscribes; nothing else does. */
@NullMarked
package dev.hindsight.alert.sources.cloudwatch;

import org.jspecify.annotations.NullMarked;
