-- The same bytes are the same page, however short or common its words are.
create index report_import_by_hash on report_import (content_hash);
