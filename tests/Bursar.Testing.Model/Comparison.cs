using System.Numerics;

namespace Bursar.Testing.Model;

/// <summary>Compares what is stored of a book with the <see cref="NaiveLedger"/>, and checks every invariant.</summary>
/// <param name="naive">The model.</param>
/// <param name="find">Finds a stored row; null if there is none.</param>
/// <param name="now">The books' time.</param>
internal sealed class Comparison(NaiveLedger naive, Func<RowKey, Row?> find, DateTimeOffset now)
{
    /// <summary>The first difference or broken invariant; null if there is none.</summary>
    /// <param name="book">The book as it is stored.</param>
    /// <param name="before">The book as it was stored before; null if it was not.</param>
    /// <param name="transfers">All its transfers.</param>
    /// <param name="events">All its events.</param>
    public string? Differs(Book book, Book? before, List<Transfer> transfers, List<Event> events)
    {
        var model = naive.Books[book.Number];
        List<Study> studies =
        [
            .. naive.Studies.Keys.Where(id => id.Book == book.Number).Select(id => Find<Study>(RowKey.OfStudy(id))!)
        ];
        List<Submission> submissions =
            [
                .. naive.Submissions.Keys.Where(id => id.Book == book.Number)
                    .Select(id => Find<Submission>(RowKey.OfSubmission(id))!)
            ];
        List<Bonus> bonuses =
        [
            .. naive.Bonuses.Keys.Where(id => id.Book == book.Number).Select(id => Find<Bonus>(RowKey.OfBonus(id))!)
        ];
        var tally = Find<StudyTally>(RowKey.OfStudyTally(book.Number, default));

        return Differs("Funding", book.Funding, model.Parts("Funding"))
            ?? Differs("Available", book.Available, model.Parts("Available"))
            ?? Differs("Held", book.Held, model.Parts("Held"))
            ?? Differs("Paid", book.Paid, model.Parts("Paid"))
            ?? Differs("spendable", book.Spendable, model.Spendable)
            ?? Differs("what can be spent, in parts", book.SpendableParts.Total, model.Spendable)
            ?? Differs("total", book.Total, model.Spendable + model.Sum("Held"))
            ?? Differs("total, in parts", book.TotalParts.Total, model.Spendable + model.Sum("Held"))
            ?? Differs("transfers", book.LastTransfer, model.Transfers)
            ?? studies.Select(Differs).FirstOrDefault(fault => fault is not null)
            ?? Enum.GetValues<StudyPhase>()
                .Select(phase => Differs(book, tally, phase))
                .FirstOrDefault(fault => fault is not null)
            ?? submissions.Select(Differs).FirstOrDefault(fault => fault is not null)
            ?? submissions.Select(ParticipationDiffers).FirstOrDefault(fault => fault is not null)
            ?? naive.Batches.Where(one => one.Key.Book == book.Number)
                .Select(one => Differs(one.Key, one.Value))
                .FirstOrDefault(fault => fault is not null)
            ?? bonuses.Select(Differs).FirstOrDefault(fault => fault is not null)
            ?? Paid(transfers, model)
            ?? Enum.GetValues<Origin>()
                .Select(list => Differs($"prices of {list}", book.PricingOf(list), model.Prices[list]))
                .FirstOrDefault(fault => fault is not null)
            ?? Invariants.Broken(
                new(book, before, studies, submissions, bonuses, transfers, events, tally is null ? [] : [tally])
                {
                    Prices = new(book, [.. PricingChanges(events)]),
                });
    }

    private IEnumerable<PricingChange> PricingChanges(List<Event> events)
        => events.Where(one => one.Kind == EventKind.BookRepriced)
            .Select(one => Find<PricingChange>(RowKey.OfPricingChange(one.Book, one.Sequence))!);

    private string? Differs(Study study)
    {
        var model = naive.Studies[study.Id];
        return Differs($"hold of {study.Id}", study.Held, model.Book.Parts(model.Account))
            ?? Differs($"unit cost of {study.Id}", study.UnitCost, model.Unit)
            ?? Differs(
                $"state and open, taken, submitted, paid, closed and lapsed places of {study.Id}",
                (
                    study.State, study.State == StudyState.Draft ? 0 : study.Open, study.Taken, study.Submitted, study.Paid,
                    study.Closed, study.Lapsed),
                (
                    model.State, model.Open, model.Working + model.Submitted, model.Submitted, model.Paid,
                    model.Closed + model.Lapsed, model.Lapsed))
            ?? Enum.GetValues<SubmissionState>()
                .Select(state => Differs(
                    $"submissions of {study.Id} that are {state}",
                    study.SubmissionsIn(state),
                    naive.Submissions.Values.Count(one => one.Study == model && one.State == state)))
                .FirstOrDefault(fault => fault is not null)
            ?? Differs(
                $"terms of {study.Id}",
                (
                    study.Title, study.Places, study.Origin, new BigInteger(study.Reward.Units), study.TimeLimit,
                    study.ApproveAfter),
                (model.Title, model.Places, model.Origin, model.Reward, model.TimeLimit, model.ApproveAfter))
            ?? Differs(
                $"times of {study.Id}",
                (
                    study.Due, study.OfferedFrom, study.ExpiresAt, study.KeepFor, study.DeleteAt, study.UnderReview,
                    study.IsComplete(now)),
                (
                    model.Due, model.OfferedFrom, model.ExpiresAt, model.KeepFor, model.DeleteAt, model.UnderReview,
                    model.IsComplete(now)))
            ?? Differs(
                $"codes and document of {study.Id}",
                (study.CompletionCodes, study.Rules, Find<Document>(RowKey.OfDocument(study.Id))?.Text),
                (model.Codes, model.Rules, model.Document));
    }

    private string? Differs(Book book, StudyTally? tally, StudyPhase phase)
    {
        var counted = naive.Studies.Values.Count(one => one.Id.Book == book.Number && one.Origin == Origin.Prolific
            && one.State != StudyState.Deleted && one.Phase == phase);
        return Differs($"number of studies that are {phase}", tally?.Of(phase) ?? 0, counted);
    }

    private string? Differs(ObjectId id, NaiveBatch batch)
        => Differs($"batch {id}", Find<BonusBatch>(RowKey.OfBonusBatch(id)), new BonusBatch(id, batch.Study.Id, batch.PaidAt));

    private string? Differs(Bonus bonus)
    {
        var model = naive.Bonuses[bonus.Id];
        return Differs(
            $"bonus {bonus.Id}",
            (bonus.Study, bonus.Submission, bonus.Participant, new BigInteger(bonus.Amount.Units), bonus.Reason, bonus.PaidAt),
            (model.For.Study.Id, model.Submission, model.For.Participant, model.Cost[0], model.Reason, model.PaidAt));
    }

    private string? Differs(Submission submission)
    {
        var model = naive.Submissions[submission.Id];
        return Differs(
            $"submission {submission.Id}", (submission.Study, submission.Participant), (model.Study.Id, model.Participant))
            ?? Differs(
                $"state, times and feedback of {submission.Id}",
                (
                    submission.State, submission.TakenAt, submission.SubmittedAt, submission.EndedAt, submission.Due,
                    submission.Feedback),
                (model.State, model.TakenAt, model.SubmittedAt, model.EndedAt, model.Deadline, model.Feedback))
            ?? Differs(
                $"code, payment and request of {submission.Id}",
                (submission.CompletionCode, submission.PaidInstead?.Units, submission.ReturnRequestedAt),
                (model.Code, model.PaidInstead, model.ReturnRequestedAt));
    }

    private string? ParticipationDiffers(Submission submission)
    {
        var (study, participant) = (submission.Study, submission.Participant);
        List<NaiveSubmission> all =
            [.. naive.Submissions.Values.Where(one => one.Study.Id == study && one.Participant == participant)];
        var part = Find<Participation>(RowKey.OfParticipation(study, participant));
        var counts = all.Count(one => one.Counts);
        return Differs(
            $"part of {participant} in {study}",
            (part?.Count, part?.FirstAt, part?.Submission.IsEmpty),
            (counts, all.Min(one => one.CameAt), counts == 0))
            ?? Differs(
                $"place of {participant} in {study}",
                counts == 1 && all.Count == 1 ? part?.Submission : null,
                counts == 1 && all.Count == 1 ? submission.Id : null);
    }

    /// <summary>What each participant was paid: the transfers are the only place where it stands.</summary>
    private static string? Paid(List<Transfer> transfers, NaiveBook model) => transfers
        .Where(transfer => transfer.To.Kind == AccountKind.Paid)
        .GroupBy(transfer => transfer.To.Id, transfer => transfer.Amount)
        .Select(paid => Differs($"paid to {paid.Key}", paid.Aggregate((sum, one) => sum + one), model.Parts($"Paid {paid.Key}")))
        .FirstOrDefault(fault => fault is not null);

    private static string? Differs(string what, Breakdown ledger, BigInteger[] model)
        => Differs(what, ledger.Rewards, model[0]) ?? Differs(what, ledger.Fees, model[1]) ?? Differs(what, ledger.Vat, model[2]);

    private static string? Differs(string what, Money ledger, BigInteger model) => Differs<BigInteger>(what, ledger.Units, model);

    private static string? Differs<T>(string what, T ledger, T model)
        => EqualityComparer<T>.Default.Equals(ledger, model) ? null : $"{what}: the ledger has {ledger}, and the model {model}";

    private TRow? Find<TRow>(RowKey key) where TRow : Row => (TRow?)find(key);
}
