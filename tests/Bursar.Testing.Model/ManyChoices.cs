namespace Bursar.Testing.Model;

/// <summary>Turns steps into commands on several submissions of a study at once.</summary>
internal sealed class ManyChoices(NaiveLedger model, Amounts amounts, Picks picks)
{
    /// <summary>
    /// Mostly what waits for a decision or was approved; now and then one that does not, is named twice, or is not there.
    /// </summary>
    public ApproveSubmissions Approve(Step step)
    {
        var study = picks.Study(step.A, one => one.Submitted > (step.C % 3 == 0 ? 0 : 1));
        List<ObjectId> some =
        [
            .. Of(study).Where(one => step.B % 6 == 0 || Fits(one.Value)).Select(one => one.Key).Take((int)(step.B / 6 % 8))
        ];
        if (step.C % 5 == 0 && some.Count > 0) some.Add(some[0]);
        if (step.C % 7 == 0) some.Add(study);
        // Now and then one of another study, which is named or not.
        var other = picks.Study(step.B, one => one.Submitted > 0 && one.Id.Book == study.Book);
        var both = step.C % 4 == 0 && other.Book == study.Book;
        if (both || step.C % 9 == 0) some.AddRange(Of(other).Where(one => Fits(one.Value)).Select(one => one.Key).Take(1));
        return new(study.Book, both ? new HashSet<ObjectId> { study, other } : new HashSet<ObjectId> { study }, some);
    }

    /// <summary>Mostly what waits for a decision; now and then one that does not, is named twice, or is not there.</summary>
    public ScreenOutSubmissions ScreenOut(Step step, DateTimeOffset now)
    {
        var study = picks.Study(step.A, one => one.Submitted > (step.C % 3 == 0 ? 1 : 0));
        var some = Of(study)
            .Where(one => step.B % 12 == 0 || (one.Value.State == SubmissionState.Submitted && !one.Value.IsLate(now)))
            .Select(one => one.Key).Take((int)(step.B / 12 % 5)).ToList();
        if (step.C % 11 == 0 && some.Count > 0) some.Add(some[0]);
        if (step.C % 13 == 0) some.Add(study);
        var amount = (step.C / 8 % 24) switch { 0 => new(-1), 1 => Money.MaxAmount, _ => amounts.Bonus(step.C / 8, study.Book) };
        return new(study, some, amount, AddsPlaces: step.B % 2 == 0);
    }

    public PrepareBonuses Prepare(Step step)
        => new(picks.Study(step.A, one => Of(one.Id).Any()), step.B % 16 == 0 ? "" : "lines");

    /// <summary>Mostly one that was not paid, for up to three submissions of its study.</summary>
    public PayBonuses Pay(Step step)
    {
        var (study, batch) = picks.Batch(
            step, one => step.B % 4 == 0 ? one.PaidAt is not null : one.PaidAt is null && Of(one.Study.Id).Any());
        var lines = Of(study).Skip((int)(step.B / 24 % 3)).Take((int)(step.C / 8 % 4))
            .Select((one, i) => new BonusLine(one.Key, one.Value.Participant, amounts.Bonus(step.C / 32 + (uint)i, study.Book)));
        return new(study, batch, [.. lines], Repeats: step.C % 3 == 0);
    }

    private static bool Fits(NaiveSubmission one) => one.State is SubmissionState.Submitted or SubmissionState.Approved;

    private IEnumerable<KeyValuePair<ObjectId, NaiveSubmission>> Of(ObjectId study)
        => model.Submissions.Where(one => one.Value.Study.Id == study).OrderBy(one => one.Key.Low);
}
