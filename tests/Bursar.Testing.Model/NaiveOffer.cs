using System.Numerics;

namespace Bursar.Testing.Model;

/// <summary>
/// What can become of a study of the <see cref="NaiveLedger"/>: why it must be refused, or null if it was done.
/// </summary>
internal static class NaiveOffer
{
    public static RejectionCode? Publish(NaiveStudy study, DateTimeOffset? from, DateTimeOffset now)
    {
        if (study.State != StudyState.Draft || study.IsExpired(now)) return RejectionCode.WrongState;
        if (study.Book.Move("Available", study.Account, study.Unit, study.Places) is { } code) return code;
        study.Open = study.Places;
        study.State = StudyState.Active;
        study.OfferedFrom = from;
        return null;
    }

    public static RejectionCode? Pause(NaiveStudy study, bool paused)
    {
        if (study.State != (paused ? StudyState.Active : StudyState.Paused)) return RejectionCode.WrongState;
        study.State = paused ? StudyState.Paused : StudyState.Active;
        return null;
    }

    public static RejectionCode? Rewrite(NaiveStudy study, RewriteDraft to)
    {
        if (study.State != StudyState.Draft) return RejectionCode.WrongState;
        if (NaiveLedger.Refuse(
            to.Title, to.Reward, to.Places, to.TimeLimit, study.ApproveAfter, to.CompletionCodes) is { } refused)
            return refused;
        if ((study.Document ?? "") != to.Was) return RejectionCode.Changed;
        var unit = NaivePricing.Place(study.Book.Prices[study.Origin], to.Reward.Units, to.Places, []);
        if (unit.Any(part => part > long.MaxValue)) return RejectionCode.OutOfRange;
        (study.Title, study.Unit, study.Places, study.TimeLimit, study.Codes, study.Document, study.Rules)
            = (to.Title, unit, to.Places, to.TimeLimit, to.CompletionCodes, to.Document, to.Rules);
        return null;
    }

    public static RejectionCode? AddPlaces(NaiveStudy study, int places, DateTimeOffset now)
    {
        if (study.State is StudyState.Draft or StudyState.Deleted) return RejectionCode.WrongState;
        if (places < 1 || (BigInteger)study.Places + places > 1_000_000) return RejectionCode.InvalidValue;
        var large = study.Book.Prices[study.Origin].LargeStudyPlaces;
        if (study.Places < large && study.Places + places >= large) return RejectionCode.PriceWouldChange;
        if (study.IsExpired(now))
        {
            study.Places += places;
            study.Lapsed += places;
            return null;
        }
        if (study.Book.Move("Available", study.Account, study.Unit, places) is { } code) return code;
        study.Places += places;
        study.Open += places;
        study.Closed += study.Lapsed;
        study.Lapsed = 0;
        GoOn(study);
        return null;
    }

    /// <summary>All of it, or nothing.</summary>
    public static RejectionCode? Revise(NaiveStudy study, ReviseStudy to, DateTimeOffset now)
    {
        if (study.State is StudyState.Draft or StudyState.Deleted) return RejectionCode.WrongState;
        if (study.Places != to.From || (study.Document ?? "") != to.Was) return RejectionCode.Changed;
        var codes = study.Codes;
        if (to.Code != "")
        {
            List<CompletionCode> named = [.. codes.Entries.Where(one => one.Code == to.Code)];
            if (named is not [{ Action: CompletionAction.ScreenOut } code] || to.MoreSlots < 1) return RejectionCode.InvalidValue;
            if ((long)code.Slots + to.MoreSlots > 1_000_000) return RejectionCode.InvalidValue;
            codes = new(codes.Entries.Select(one => one == code ? one with { Slots = one.Slots + to.MoreSlots } : one));
        }
        if (to.Places != 0 && AddPlaces(study, to.Places, now) is { } refused) return refused;
        (study.Codes, study.Rules, study.Document) = (codes, to.Rules, to.Document);
        return null;
    }

    /// <summary>Nobody can have taken a place yet.</summary>
    public static RejectionCode? Withdraw(NaiveStudy study, DateTimeOffset now)
    {
        if (study.State != StudyState.Active || study.OfferedFrom is null || study.OfferedFrom <= now)
            return RejectionCode.WrongState;
        study.State = StudyState.Draft;
        study.OfferedFrom = null;
        (study.Closed, study.Lapsed) = (0, 0);
        var open = study.Open;
        study.Open = 0;
        return study.Book.Move(study.Account, "Available", study.Unit, open);
    }

    public static RejectionCode? Stop(NaiveStudy study, DateTimeOffset now)
        => study.IsOpen ? End(study, now) : RejectionCode.WrongState;

    public static RejectionCode? SetExpiry(NaiveStudy study, DateTimeOffset end, DateTimeOffset now)
    {
        if (study.State is StudyState.Draft or StudyState.Deleted) return RejectionCode.WrongState;
        if (end > now)
        {
            if (study.Book.Move("Available", study.Account, study.Unit, study.Lapsed) is { } code) return code;
            study.Open += study.Lapsed;
            study.Lapsed = 0;
            GoOn(study);
        }
        else if (study.IsOpen && End(study, now) is { } code)
        {
            return code;
        }
        study.ExpiresAt = end > now ? end : study.IsExpired(now) ? study.ExpiresAt : now;
        return null;
    }

    public static RejectionCode? ChangeTerms(NaiveStudy study, ChangeTerms terms)
    {
        if (study.State == StudyState.Deleted) return RejectionCode.WrongState;
        if (terms.Reward.Units < study.Reward && study.Working + study.Submitted > 0) return RejectionCode.RewardWouldFall;
        if (NaiveLedger.Refuse(
            terms.Title, terms.Reward, study.Places, terms.TimeLimit, terms.ApproveAfter, study.Codes) is { } refused)
            return refused;
        var unit = NaivePricing.Place(study.Book.Prices[study.Origin], terms.Reward.Units, study.Places, terms.Qualifications);
        if (unit.Any(part => part > long.MaxValue)) return RejectionCode.OutOfRange;
        if (study.State != StudyState.Draft && Reprice(study, unit) is { } code) return code;
        (study.Title, study.Unit, study.TimeLimit, study.ApproveAfter, study.Template)
            = (terms.Title, unit, terms.TimeLimit, terms.ApproveAfter, terms.Template);
        return null;
    }

    public static RejectionCode? Review(NaiveStudy study, bool aside, DateTimeOffset now)
    {
        if (!study.IsComplete(now)) return RejectionCode.WrongState;
        study.UnderReview = aside;
        return null;
    }

    public static RejectionCode? Delete(NaiveStudy study, DateTimeOffset now)
    {
        if (study.State == StudyState.Draft) study.Lapsed = study.Places;
        else if (!study.IsComplete(now) || study.Submitted > 0) return RejectionCode.WrongState;
        if (study.Book.Move(study.Account, "Available", study.Unit, study.Open) is { } code) return code;
        study.Lapsed += study.Open;
        study.Open = 0;
        study.State = StudyState.Deleted;
        study.DeleteAt = null;
        return null;
    }

    public static RejectionCode? Settle(NaiveStudy study, DateTimeOffset now)
    {
        if (study.Due is not { } due || due > now) return RejectionCode.NotDue;
        if (study.IsExpired(now) && study.IsOpen) return End(study, study.ExpiresAt!.Value);
        if (study.IsOpen)
        {
            study.OfferedFrom = null;
            return null;
        }
        if (study.Working + study.Submitted == 0) return Delete(study, now);
        study.DeleteAt = now + study.KeepFor;
        return null;
    }

    private static RejectionCode? End(NaiveStudy study, DateTimeOffset at)
    {
        if (study.Book.Move(study.Account, "Available", study.Unit, study.Open) is { } code) return code;
        study.Lapsed += study.Open;
        study.Open = 0;
        study.State = StudyState.Stopped;
        study.DeleteAt = at + study.KeepFor;
        return null;
    }

    private static void GoOn(NaiveStudy study)
    {
        if (!study.IsOpen) study.State = StudyState.Active;
        study.DeleteAt = null;
        if (study.Open > 0) study.UnderReview = false;
    }

    /// <summary>
    /// Reward, fee and VAT separately: a shortfall is reserved, a surplus is released and can be spent on the shortfall.
    /// </summary>
    private static RejectionCode? Reprice(NaiveStudy study, BigInteger[] unit)
    {
        var payable = study.Open + study.Working + study.Submitted;
        if (unit.Any(part => part * payable > long.MaxValue)) return RejectionCode.OutOfRange;
        BigInteger[] missing = [0, 0, 0], spare = [0, 0, 0];
        for (var i = 0; i < 3; i++)
        {
            var more = (unit[i] - study.Unit[i]) * payable;
            if (more > 0) missing[i] = more;
            else spare[i] = -more;
        }
        return study.Book.Move("Available", study.Account, missing, freed: spare[0] + spare[1] + spare[2])
            ?? study.Book.Move(study.Account, "Available", spare);
    }
}
