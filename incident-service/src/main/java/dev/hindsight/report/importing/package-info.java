/**
 * Reads incident reports that people wrote elsewhere, whatever the layout. Pure: the same bytes always give the same reading.
 * <p>
 * {@link dev.hindsight.report.importing.ReportReader} is the door, {@code Composer} the way through. Who decides what:
 * <ul>
 * <li>the layout, and that it is one report: {@code arrival.FormatDetector}, {@code arrival.NotOneReport}
 * <li>the blocks of a page: {@code page.markdown.MarkdownPage}, {@code page.html.MarkupPage}, {@code text.TextPage}; a table printed cell by cell: {@code text.PrintedTable};
 * a page in which nothing is marked: {@code text.UnmarkedPage}
 * <li>that a line is a heading: {@code text.label.LabelReader} in a dump, {@code outline.HeadingReader} elsewhere; which part it names:
 * {@code topic.Topics}; what belongs below it: {@code outline.OutlineReader};
 * what a part means beside the others: {@code outline.meaning}
 * <li>the words of a section, less those of its template: {@code passage.PassageReader}
 * <li>title, authors, status: {@code head.Masthead}; the day of the report: {@code head.DayOfReport}; its tickets: {@code head.DocumentTickets}
 * <li>where an entry of the timeline begins: {@code timeline.TimelineWalk}, in a table {@code timeline.TimelineTable}; what its time words say:
 * {@code time.StampReader}; its day: {@code timeline.chronology.RunningDay}; its zone: {@code timeline.ZoneLine}, {@code time.Zone}
 * <li>what is an action: {@code action.ActionWalk}; whose it is: {@code action.line.OwnerInWords} in a list, {@code action.cell.ActionTable} in a table,
 * {@code action.cell.LostCells} where cells are gone; its tickets: {@code action.draft.Tickets}; whether it is done: {@code action.draft.DoneWords}
 * <li>what is a name: {@code people.Names}
 * <li>what would have been lost: {@code review.Remainder}; what a reviewer would ask: {@code review.Lint}
 * </ul>
 */
@NullMarked
package dev.hindsight.report.importing;

import org.jspecify.annotations.NullMarked;
