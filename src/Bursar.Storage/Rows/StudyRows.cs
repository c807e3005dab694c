using Bursar.Ledger;

namespace Bursar.Storage;

internal static class StudyRows
{
    public static readonly RowMap<Study> Map = new RowMap<Study>("studies", new Columns<Study>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("origin", row => (int)row.Origin)
        .Fixed("created_at", row => row.CreatedAt)
        .Add("template", row => row.Template)
        .Add("project", row => row.Project)
        .Add("title", row => row.Title)
        .Add("internal_name", row => row.InternalName)
        .Add("state", row => (int)row.State)
        .Add("reward", row => row.Reward)
        .AddParts("unit", row => row.UnitCost)
        .Add("places", row => row.Places)
        .Add("taken", row => row.Taken)
        .Add("submitted", row => row.Submitted)
        .Add("reserved", row => row.Reserved)
        .Add("paid", row => row.Paid)
        .Add("closed", row => row.Closed)
        .Add("lapsed", row => row.Lapsed)
        .Add("approved", row => row.Ended.Approved)
        .Add("rejected", row => row.Ended.Rejected)
        .Add("returned", row => row.Ended.Returned)
        .Add("timed_out", row => row.Ended.TimedOut)
        .Add("screened_out", row => row.Ended.ScreenedOut)
        .Add("partly_approved", row => row.Ended.PartlyApproved)
        .AddParts("held", row => row.Held)
        .Add("time_limit", row => row.TimeLimit)
        .Add("approve_after", row => row.ApproveAfter)
        .Add("offered_from", row => row.OfferedFrom)
        .Add("expires_at", row => row.ExpiresAt)
        .Add("keep_for", row => row.KeepFor)
        .Add("delete_at", row => row.DeleteAt)
        .Add("under_review", row => row.UnderReview)
        .Add("completion_codes", row => row.CompletionCodes.ToString())
        .Add("requirements", row => row.Requirements)
        .Add("reviews", row => (int)row.Reviews)
        .Add("reviewed", row => row.Reviewed)
        .Add("per_participant", row => row.Rules.PerParticipant)
        .Add("at_once", row => row.Rules.AtOnce)
        .Add("rejects_under", row => row.Rules.RejectsUnder)
        .Add("published_at", row => row.PublishedAt)
        .Add("audience", row => row.Audience)
        .Add("collection", row => row.Collection)
        .Add("logins", row => row.Logins)
        .Add("quota", row => row.Quota.ToString())
        .Add("due_at", row => row.Due)
        .Add("review_at", row => row.ReviewAt)
        .Add("phase", row => (int)row.Phase)
        .Add("search", StudyListSql.Searched), Read)
        .List<StudiesOfBook>(
            "WHERE book_id = $1 AND id > $2 ORDER BY id LIMIT $3",
            query => [query.Book, query.After, query.Limit])
        .List<StudiesToReview>(
            "WHERE review_at <= $1 ORDER BY review_at LIMIT $2", query => [query.Now, query.Limit],
            Merge.By((Study study) => study.ReviewAt, mayLack: true))
        .List<DueStudies>(
            "WHERE due_at <= $1 ORDER BY due_at LIMIT $2", query => [query.Now, query.Limit],
            Merge.By((Study study) => study.Due, mayLack: true))
        .List<StudiesExpired>(
            "WHERE due_at <= $1 AND expires_at <= $1 AND +book_id = $2 AND +origin = $3 ORDER BY due_at LIMIT $4",
            query => [query.Now, query.Book, (int)query.Origin, query.Limit])
        .List<StudiesUsing>(
            "JOIN (SELECT study AS used, requirements AS used_by FROM trait_uses "
            + "WHERE book_id = $1 AND type = $2 AND study < $3) "
            + $"AS uses ON id = used AND requirements = used_by WHERE book_id = $1 AND state <> {(int)StudyState.Deleted} "
            + "ORDER BY used DESC LIMIT $4",
            query => [query.Type.Book, query.Type, query.Before.UnlessAny(RowRange.Last), query.Limit])
        .List<StudiesFeeding>(
            "WHERE book_id = $1 AND id > $2 AND completion_codes LIKE $3 ESCAPE '!' ORDER BY id LIMIT $4",
            query => [query.Group.Book, query.After, LikePattern.Containing(query.Group.ToString()), query.Limit])
        .List<StudyQuery>(
            "WHERE book_id = $1 AND id < $2 AND origin = $3 AND (1 << state) & $4 <> 0 ORDER BY id DESC LIMIT $5",
            query =>
            [
                query.Book, query.Before.UnlessAny(RowRange.Last), (int)query.Origin, RowRange.MaskOf(query.States),
                query.Limit,
            ])
        .Answer<OffersTo, Offer>(
            ReadOffer, query => (Offers!, [query.Participant, query.Now, default(ObjectId), query.Limit]),
            Merge.ByLast((Offer offer) => offer.First.Id))
        .Answer<OffersOfBook, Offer>(
            ReadOffer,
            query => (OffersInBook!, [query.Participant, query.Now, query.Book, default(ObjectId), query.Limit]))
        .List<StudiesOfferedTo>(
            // The range of one template makes SQLite take the index of what is offered, and not the book's rows in order.
            $"WHERE {OfferSql.IsOffered} AND book_id = $3 AND template BETWEEN $4 AND $4 AND id > $5 "
            + "ORDER BY template, id LIMIT $6",
            query => [query.Participant, query.Now, query.Book, query.Template, query.After, query.Limit])
        .Answer<StudyIds, ObjectId>(row => row.GetId(), StudyListSql.Of)
        .Count<StudiesContaining, StudyPhase>(
            "phase", row => (StudyPhase)row.GetInt(), StudyListSql.Containing,
            query =>
            [
                query.Book, (int)query.Origin, query.Project, query.Project.UnlessAny(RowRange.Last),
                LikePattern.Containing(query.Text),
            ]);

    private static readonly string Offers = OfferSql.Of(Map.Names);

    private static readonly string OffersInBook = OfferSql.InBook(Map.Names);

    private static Offer ReadOffer(RowCursor row)
    {
        var (studies, places) = (row.GetLong(), row.GetLong());
        return new(Read(row), checked((int)studies), places);
    }

    private static Study Read(RowCursor row)
    {
        row.Skip();
        return new Study
        {
            Id = row.GetId(),
            Origin = (Origin)row.GetInt(),
            CreatedAt = row.GetTime(),
            Template = row.GetId(),
            Project = row.GetId(),
            Title = row.GetText(),
            InternalName = row.GetText(),
            State = (StudyState)row.GetInt(),
            Reward = row.GetMoney(),
            UnitCost = row.GetBreakdown(),
            Places = row.GetInt(),
            Taken = row.GetInt(),
            Submitted = row.GetInt(),
            Reserved = row.GetInt(),
            Paid = row.GetInt(),
            Closed = row.GetInt(),
            Lapsed = row.GetInt(),
            Ended = new(row.GetInt(), row.GetInt(), row.GetInt(), row.GetInt(), row.GetInt(), row.GetInt()),
            Held = row.GetBreakdown(),
            TimeLimit = row.GetSpan(),
            ApproveAfter = row.GetSpan(),
            OfferedFrom = row.GetTimeOrNull(),
            ExpiresAt = row.GetTimeOrNull(),
            KeepFor = row.GetSpanOrNull(),
            DeleteAt = row.GetTimeOrNull(),
            UnderReview = row.GetBool(),
            CompletionCodes = Codes(row.GetText()),
            Requirements = row.GetId(),
            Reviews = (StudyReviews)row.GetInt(),
            Reviewed = row.GetInt(),
            Rules = new()
            {
                PerParticipant = row.GetInt(),
                AtOnce = row.GetInt(),
                RejectsUnder = row.GetSpanOrNull(),
            },
            PublishedAt = row.GetTimeOrNull(),
            Audience = row.GetId(),
            Collection = row.GetId(),
            Logins = row.GetId(),
            Quota = PlaceQuota.TryParse(row.GetText()) ?? throw new StoreException("The books have a quota that cannot be read."),
        };
    }

    private static CompletionCodes Codes(string text)
    {
        if (text.Length == 0) return CompletionCodes.None;
        return CompletionCodes.TryParse(text) ?? throw new StoreException($"The books have completion codes '{text}'.");
    }
}
