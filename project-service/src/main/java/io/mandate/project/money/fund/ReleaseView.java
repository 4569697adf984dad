package io.mandate.project.money.fund;

import io.mandate.project.money.posting.PostingView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was released, and what the allotment has left. */
@Schema(name = "FundRelease")
record ReleaseView(PostingView posting, Allotment allotment) {}
