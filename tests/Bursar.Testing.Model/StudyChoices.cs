namespace Bursar.Testing.Model;

/// <summary>Turns steps into commands on studies.</summary>
internal sealed class StudyChoices(NaiveLedger model, Picks picks)
{
    public DraftStudy Draft(Step step, DateTimeOffset now)
    {
        var title = step.B % 50 == 0 ? "" : "Read a page";
        return new(picks.Book(step.A), title, Amounts.Reward(step.B), Amounts.Places(step.C), (Origin)((step.A % 2) + 1))
        {
            TimeLimit = Times.Limit(step.B / 50),
            ApproveAfter = Times.Wait(step.C / 50),
            ExpiresAt = Times.Expiry(step.A / 50, now),
            Lifetime = Times.Lifetime(step.A / 800),
            KeepFor = Times.Kept(step.Pause / 64),
            Qualifications = Amounts.Qualifications(step.B / 800),
            Publish = step.C / 16 % 3 == 0,
            CompletionCodes = Codes(step.A / 3),
            Rules = Rules(step.B / 7),
            Document = step.A / 5 % 3 == 0 ? null : $"Document {step.A / 5 % 3}",
        };
    }

    /// <summary>Mostly from now; sometimes from soon, or from long ago.</summary>
    public PublishStudy Publish(Step step, DateTimeOffset now)
        => new(picks.Study(step.A, study => study.State == StudyState.Draft && !study.IsExpired(now)))
        {
            OfferedFrom = (step.B % 16) switch
            {
                0 or 2 or 3 => now.AddSeconds(1 + step.B / 16 % 9_000),
                1 => now.AddDays(-1),
                _ => null,
            },
        };

    /// <summary>Mostly a valid one; of those that continue, about half have something in them.</summary>
    public PauseStudy Pause(Step step)
    {
        var paused = step.B % 3 == 0;
        return new(picks.Study(step.A, study => study.State == (paused ? StudyState.Active : StudyState.Paused)), paused);
    }

    /// <summary>Mostly after what is there was read; now and then too late.</summary>
    public RewriteDraft Rewrite(Step step)
    {
        var id = picks.Study(step.A, study => study.State == StudyState.Draft);
        var was = step.B % 9 == 0 ? "before" : model.Studies.GetValueOrDefault(id)?.Document ?? "";
        return new(id, "Read it again", Amounts.Reward(step.B), Amounts.Places(step.C), $"Document {step.C % 3}", was)
        {
            TimeLimit = Times.Limit(step.B / 50),
            CompletionCodes = Codes(step.C / 16),
            Rules = Rules(step.A / 7),
        };
    }

    public AddPlaces AddPlaces(Step step, DateTimeOffset now) => new(
        picks.Study(step.A, study => study.State is StudyState.Active or StudyState.Stopped
            && (
                step.C % 3 == 0
                    ? study.IsExpired(now) && study.State == StudyState.Active
                    : step.C % 3 == 1 || !study.IsExpired(now))),
        Amounts.MorePlaces(step.B));

    /// <summary>Mostly one whose offer has not begun.</summary>
    public WithdrawStudy Withdraw(Step step, DateTimeOffset now)
        => new(picks.Study(step.A, study => study.State == StudyState.Active && study.OfferedFrom > now));

    /// <summary>
    /// More places, too many to pay for, more slots, other rules, or several of these; now and then what was read is old.
    /// </summary>
    public ReviseStudy Revise(Step step)
    {
        var id = picks.Study(step.A, study => study.State is not (StudyState.Draft or StudyState.Deleted)
            && (step.C % 2 == 0 || study.Codes.Entries.Any(one => one.Slots > 0)));
        var study = model.Studies.GetValueOrDefault(id);
        var slots = (step.C / 2 % 6) switch { 0 => "DONE", < 4 => "OUT", _ => "" };
        return new(id, $"Document {step.C % 3}", step.B % 9 == 0 ? "before" : study?.Document ?? "")
        {
            Places = (step.B / 9 % 6) switch { 0 or 1 => Amounts.MorePlaces(step.B / 54), 2 => 50_000, _ => 0 },
            From = (study?.Places ?? 1) + (step.B / 54 % 12 == 0 ? 1 : 0),
            InternalName = "",
            Rules = step.C / 12 % 3 == 0 || study is null ? Rules(step.C / 36) : study.Rules,
            Code = slots,
            MoreSlots = (int)(step.C / 36 % 4),
        };
    }

    public StopStudy Stop(Step step)
        => new(
            picks.Study(
                step.A, study => study.IsOpen && (step.B % 2 == 0 || study.Working > 0 || study.State == StudyState.Paused)));

    public SettleStudy Settle(Step step, DateTimeOffset now)
        => new(picks.Study(step.A, study => study.Due <= now && (step.B % 2 == 0 || study.State == StudyState.Stopped)));

    /// <summary>As often one with something that lapsed.</summary>
    public SetExpiry SetExpiry(Step step, DateTimeOffset now) => new(
        picks.Study(step.A, study => study.State is StudyState.Active or StudyState.Stopped && Lapsed(study, step)),
        Times.NewEnd(step.B, now));

    public ChangeTerms ChangeTerms(Step step)
    {
        var id = picks.Study(
            step.A, study => study.State != StudyState.Deleted && (step.C % 2 == 0 || study.Open + study.Submitted > 0));
        return new(id, step.B % 50 == 0 ? " " : "Read two pages", Amounts.NewReward(step.B, model.Studies.GetValueOrDefault(id)))
        {
            TimeLimit = Times.Limit(step.B / 50),
            ApproveAfter = Times.Wait(step.C / 50),
            Template = ObjectId.OfText(1, $"{step.C % 5}"),
            Qualifications = Amounts.Qualifications(step.B / 800),
        };
    }

    public ReviewStudy Review(Step step, DateTimeOffset now)
        => new(
            picks.Study(step.A, study => study.IsComplete(now) && (step.C % 2 == 0 || study.Open > 0)),
            UnderReview: step.B % 3 > 0);

    /// <summary>Mostly one in which everything is decided; of those, as often one that still holds something.</summary>
    public DeleteStudy Delete(Step step, DateTimeOffset now) => new(picks.Study(
        step.A, study => study.IsComplete(now) && study.Submitted == 0 && (step.C % 2 == 0 || study.Open > 0)));

    /// <summary>None, or one of each action; now and then the same twice.</summary>
    private static CompletionCodes Codes(uint n) => (n % 64) switch
    {
        < 24 => CompletionCodes.None,
        24 => new([new("OUT", CompletionAction.Review, Money.Zero), new("OUT", CompletionAction.Approve, Money.Zero)]),
        _ => new([
            new("OUT", CompletionAction.ScreenOut, ScreenOut(n / 64)) { Slots = (int)(n / 64 % 4) },
            new("DONE", CompletionAction.Approve, Money.Zero),
            new("LOOK", n / 64 % 2 == 0 ? CompletionAction.Review : CompletionAction.RequestReturn, Money.Zero),
            new("AWAY", CompletionAction.ScreenOut, ScreenOut(n / 128)) { Slots = (int)(n / 128 % 4), ByPayer = true },
            new("YES", CompletionAction.Approve, Money.Zero) { ByPayer = true },
            new("BACK", CompletionAction.RequestReturn, Money.Zero) { ByPayer = true },
            new("WAIT", CompletionAction.Review, Money.Zero) { ByPayer = true },
            new("PART", CompletionAction.PayPart, Money.Zero) { ByPayer = true },
        ]),
    };

    /// <summary>Mostly one submission from each participant.</summary>
    private static SubmissionRules Rules(uint n) => (n % 8) switch
    {
        0 => new() { PerParticipant = 0, AtOnce = (int)(n / 8 % 3) },
        1 => new() { PerParticipant = 2, RejectsUnder = TimeSpan.FromSeconds(1 + n / 8 % 900) },
        2 => new() { AtOnce = 1 + (int)(n / 8 % 2) },
        3 => new() { RejectsUnder = TimeSpan.FromMinutes(1 + n / 8 % 60) },
        _ => SubmissionRules.One,
    };

    private static Money ScreenOut(uint n) => n % 5 == 0 ? Amounts.Cents(n / 5) : Money.FromMinor(n / 5 % 60);

    private static bool Lapsed(NaiveStudy study, Step step) => (step.C % 4) switch
    {
        0 => study.Lapsed > 0 && study.State == StudyState.Active,
        1 => study.Lapsed > 0,
        _ => true,
    };
}
