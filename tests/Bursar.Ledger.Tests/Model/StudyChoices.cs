namespace Bursar.Ledger.Tests;

/// <summary>Turns steps into commands on studies.</summary>
internal sealed class StudyChoices(NaiveLedger model, Picks picks)
{
    public DraftStudy Draft(Step step, DateTimeOffset now)
    {
        var title = step.B % 50 == 0 ? "" : "Read a page";
        return new(picks.Book(step.A), title, Amounts.Reward(step.B), Amounts.Places(step.C), (PriceList)(step.A % 2))
        {
            TimeLimit = Times.Limit(step.B / 50),
            ApproveAfter = Times.Wait(step.C / 50),
            ExpiresAt = Times.Expiry(step.A / 50, now),
            Lifetime = Times.Lifetime(step.A / 800),
            KeepFor = Times.Kept(step.Pause / 64),
            Qualifications = Amounts.Qualifications(step.B / 800),
            Publish = step.C / 16 % 3 == 0,
        };
    }

    public PublishStudy Publish(Step step, DateTimeOffset now)
        => new(picks.Study(step.A, study => study.State == StudyState.Draft && !study.IsExpired(now)));

    public AddPlaces AddPlaces(Step step, DateTimeOffset now) => new(
        picks.Study(step.A, study => study.State is StudyState.Active or StudyState.Stopped
            && (step.C % 3 == 0 ? study.IsExpired(now) && study.State == StudyState.Active : step.C % 3 == 1 || !study.IsExpired(now))),
        Amounts.MorePlaces(step.B));

    public StopStudy Stop(Step step)
        => new(picks.Study(step.A, study => study.State == StudyState.Active && (step.B % 2 == 0 || study.Working > 0)));

    public SettleStudy Settle(Step step, DateTimeOffset now)
        => new(picks.Study(step.A, study => study.Due <= now && (step.B % 2 == 0 || study.State == StudyState.Stopped)));

    /// <summary>As often one with something that lapsed.</summary>
    public SetExpiry SetExpiry(Step step, DateTimeOffset now) => new(
        picks.Study(step.A, study => study.State is StudyState.Active or StudyState.Stopped && Lapsed(study, step)),
        Times.NewEnd(step.B, now));

    public ChangeTerms ChangeTerms(Step step)
    {
        var id = picks.Study(step.A, study => study.State != StudyState.Deleted && (step.C % 2 == 0 || study.Open + study.Submitted > 0));
        return new(id, step.B % 50 == 0 ? " " : "Read two pages", Amounts.NewReward(step.B, model.Studies.GetValueOrDefault(id)))
        {
            TimeLimit = Times.Limit(step.B / 50),
            ApproveAfter = Times.Wait(step.C / 50),
            Type = ObjectId.OfText(1, $"{step.C % 5}"),
            Qualifications = Amounts.Qualifications(step.B / 800),
        };
    }

    public ReviewStudy Review(Step step, DateTimeOffset now)
        => new(picks.Study(step.A, study => study.IsComplete(now) && (step.C % 2 == 0 || study.Open > 0)), UnderReview: step.B % 3 > 0);

    /// <summary>Mostly one in which everything is decided; of those, as often one that still holds something.</summary>
    public DeleteStudy Delete(Step step, DateTimeOffset now) => new(picks.Study(
        step.A, study => study.IsComplete(now) && study.Submitted == 0 && (step.C % 2 == 0 || study.Open > 0)));

    private static bool Lapsed(NaiveStudy study, Step step) => (step.C % 4) switch
    {
        0 => study.Lapsed > 0 && study.State == StudyState.Active,
        1 => study.Lapsed > 0,
        _ => true,
    };
}
