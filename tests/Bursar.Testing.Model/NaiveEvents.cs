using System.Numerics;

namespace Bursar.Testing.Model;

/// <summary>
/// What happened to one book of the <see cref="NaiveLedger"/> in one command, told from the difference that it made: every state,
/// before and after. It knows nothing of commands, so a new one that changes a state without an event is found.
/// </summary>
internal sealed class NaiveEvents
{
    private readonly NaiveLedger _model;
    private readonly int _book;
    private readonly BigInteger? _credit;
    private readonly Dictionary<Origin, Pricing> _prices;
    private readonly Dictionary<ObjectId, StudyBefore> _studies;
    private readonly Dictionary<ObjectId, (SubmissionState State, bool Asked)> _submissions;
    private readonly HashSet<ObjectId> _bonuses;

    /// <summary>Remembers a book as it is before a command.</summary>
    public NaiveEvents(NaiveLedger model, int book)
    {
        _model = model;
        _book = book;
        _credit = model.Books.GetValueOrDefault(book)?.Credit;
        _prices = new(model.Books.GetValueOrDefault(book)?.Prices ?? []);
        _studies = In(model.Studies).ToDictionary(one => one.Key, one => StudyBefore.Of(one.Value));
        _submissions = In(model.Submissions)
            .ToDictionary(one => one.Key, one => (one.Value.State, one.Value.ReturnRequestedAt is not null));
        _bonuses = [.. In(model.Bonuses).Select(one => one.Key)];
    }

    /// <summary>
    /// Every event there must be, in words, in no particular order; but for those of a payer's own money, which the transfers
    /// show.
    /// </summary>
    public IEnumerable<string> Since(DateTimeOffset now)
    {
        if (!_model.Books.TryGetValue(_book, out var book)) return [];
        IEnumerable<string> opened = [$"BookOpened {BookId(_book)}", $"MemberSet {Payer} →WorkspaceAdmin"];
        IEnumerable<string> changed = _credit == book.Credit ? [] : [$"BookChanged {BookId(_book)}"];
        var isRepriced = _prices.Any(one => one.Value != book.Prices[one.Key]);
        return (_credit is null ? opened : changed)
            .Concat(isRepriced ? [$"BookRepriced {BookId(_book)}"] : [])
            .Concat(In(_model.Studies).SelectMany(one => OfStudy(one.Key, one.Value, now)))
            .Concat(In(_model.Submissions).SelectMany(one => OfSubmission(one.Key, one.Value)))
            .Concat(In(_model.Bonuses).Where(one => !_bonuses.Contains(one.Key))
                .Select(one => $"BonusPaid {one.Key} of {one.Value.For.Study.Id} by {one.Value.For.Participant}"));
    }

    /// <summary>An event of the Ledger in the same words.</summary>
    public static string InWords(Event one)
    {
        var of = one.Study.IsEmpty ? "" : $" of {one.Study}";
        var by = one.Participant.IsEmpty ? "" : $" by {one.Participant}";
        var states = (one.From, one.To) == (0, 0)
            ? ""
            : $" {EventStates.NameOf(one.Kind, one.From)}→{EventStates.NameOf(one.Kind, one.To)}";
        return $"{one.Kind} {one.Subject}{of}{by}{states}";
    }

    private IEnumerable<KeyValuePair<ObjectId, TValue>> In<TValue>(Dictionary<ObjectId, TValue> all)
        => all.Where(one => one.Key.Book == _book);

    private IEnumerable<string> OfStudy(ObjectId id, NaiveStudy study, DateTimeOffset now)
    {
        var (after, was) = (StudyBefore.Of(study), _studies.GetValueOrDefault(id));
        if (was is null)
        {
            yield return $"StudyDrafted {id} →Draft";
            if (after.State == StudyState.Active) yield return $"StudyPublished {id} Draft→Active";
            yield break;
        }
        var states = $"{id} {was.State}→{after.State}";
        if (after.ExpiresAt != was.ExpiresAt)
        {
            var goesOn = was.State == StudyState.Active && after.State == StudyState.Active;
            yield return $"{(goesOn && after.ExpiresAt < was.ExpiresAt ? "StudyExpiryNearer" : "StudyExpiryMoved")} {states}";
        }
        if (after.UnderReview != was.UnderReview)
            yield return $"{(after.UnderReview ? "StudyReviewStarted" : "StudyReviewEnded")} {states}";
        if (was is { State: StudyState.Active, Waits: true } && after is { State: StudyState.Active, Waits: false })
            yield return $"StudyBegun {states}";
        if (after.State != was.State) yield return $"{NameOf(was.State, after.State, study.IsExpired(now))} {states}";
        if (after.Terms != was.Terms || (after.State == StudyState.Draft && after.Draft != was.Draft))
            yield return $"StudyChanged {id} {after.State}→{after.State}";
        else if (after.Places > was.Places) yield return $"StudyPlacesAdded {id} {after.State}→{after.State}";
        if (after.Progress is { } to && was.Progress is { } from && to != from) yield return $"StudyProgressed {id} {from}→{to}";
    }

    private static string NameOf(StudyState was, StudyState state, bool expired)
    {
        if (state == StudyState.Deleted) return "StudyDeleted";
        if (state == StudyState.Draft) return "StudyWithdrawn";
        if (state == StudyState.Paused) return "StudyPaused";
        if (state == StudyState.Stopped) return expired ? "StudyExpired" : "StudyStopped";
        return was switch { StudyState.Draft => "StudyPublished", StudyState.Paused => "StudyResumed", _ => "StudyReopened" };
    }

    /// <summary>Whatever becomes of work that has just been done, it was submitted first.</summary>
    private IEnumerable<string> OfSubmission(ObjectId id, NaiveSubmission submission)
    {
        var about = $"{id} of {submission.Study.Id} by {submission.Participant}";
        var (from, asked) = _submissions.TryGetValue(id, out var was) ? (was.State.ToString(), was.Asked) : ("", false);
        var to = submission.State;
        if (from is "Taken" or "TimedOut" && to is (
            SubmissionState.Approved or SubmissionState.PartlyApproved or SubmissionState.ScreenedOut
            or SubmissionState.Rejected))
        {
            yield return $"SubmissionSubmitted {about} {from}→Submitted";
            from = "Submitted";
        }
        if (from != to.ToString()) yield return $"Submission{to} {about} {from}→{to}";
        if (submission.ReturnRequestedAt is not null && !asked) yield return $"SubmissionReturnRequested {about} {to}→{to}";
    }

    private sealed record StudyBefore(
        StudyState State, DateTimeOffset? ExpiresAt, bool Waits, bool UnderReview, int Places, string? Progress, string Terms,
        string Draft)
    {
        public static StudyBefore Of(NaiveStudy study) => new(
            study.State,
            study.ExpiresAt,
            study.OfferedFrom is not null,
            study.UnderReview,
            study.Places,
            ProgressOf(study),
            $"{study.Title} {string.Join(' ', study.Unit)} {study.TimeLimit} {study.ApproveAfter} {study.Template}",
            $"{study.Places} {study.Codes}");

        private static string? ProgressOf(NaiveStudy study)
        {
            if (study.State is StudyState.Draft or StudyState.Deleted) return null;
            if (study.Working > 0 || (study.IsOpen && study.Open > 0)) return "Running";
            return study.Submitted > 0 ? "AllSubmitted" : "AllDecided";
        }
    }
}
