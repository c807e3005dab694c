using System.Numerics;

namespace Bursar.Testing.Model;

/// <summary>What can become of several submissions of the <see cref="NaiveLedger"/> at once: all or none.</summary>
internal static class NaiveMany
{
    public static RejectionCode? Approve(NaiveLedger ledger, ApproveSubmissions approve, DateTimeOffset now)
    {
        if (!ledger.Books.ContainsKey(approve.Book)) return RejectionCode.NotFound;
        if (approve.Submissions.Count < 1 || approve.Submissions.Count > 1_000) return RejectionCode.InvalidValue;
        foreach (var id in approve.Submissions)
        {
            if (!ledger.Submissions.TryGetValue(id, out var one) || !approve.Studies.Contains(one.Study.Id))
                return RejectionCode.NotFound;
            if (one.State is not (SubmissionState.Submitted or SubmissionState.Approved)) return RejectionCode.WrongState;
        }
        foreach (var one in approve.Submissions.Select(id => ledger.Submissions[id])
            .Where(one => one.State == SubmissionState.Submitted))
            if (NaiveWork.Pay(one, one.Feedback, now) is { } code) return code;
        return null;
    }

    /// <summary>What each sets free can be spent on it and on those after it; in the end the new places are paid for.</summary>
    public static RejectionCode? ScreenOut(NaiveLedger ledger, NaiveStudy study, ScreenOutSubmissions screen, DateTimeOffset now)
    {
        if (screen.Submissions.Count < 1 || screen.Submissions.Count > 1_000) return RejectionCode.InvalidValue;
        if (screen.Amount.Units < 0 || screen.Amount.Units > 1_000_000_000_000_000) return RejectionCode.InvalidAmount;
        var cost = NaivePricing.Bonus(study.Book.Prices[study.Origin], screen.Amount.Units);
        var (unit, each) = (Sum(study.Unit), Sum(cost));
        var left = study.Book.Spendable;
        HashSet<ObjectId> seen = [];
        foreach (var id in screen.Submissions)
        {
            if (!ledger.Submissions.TryGetValue(id, out var one) || one.Study != study) return RejectionCode.NotFound;
            if (one.State != SubmissionState.Submitted || one.IsLate(now) || !seen.Add(id)) return RejectionCode.WrongState;
            left += unit - each;
            if (!study.Book.Sandbox && left < 0) return RejectionCode.InsufficientFunds;
        }
        var adds = screen.AddsPlaces && study.IsOpen;
        if (adds && study.Places + seen.Count > 1_000_000) return RejectionCode.InvalidValue;
        var large = study.Book.Prices[study.Origin].LargeStudyPlaces;
        if (adds && study.Places < large && study.Places + seen.Count >= large) return RejectionCode.PriceWouldChange;
        if (adds && !study.Book.Sandbox && left < unit * seen.Count) return RejectionCode.InsufficientFunds;
        foreach (var id in seen)
            if (NaiveWork.ScreenOut(ledger.Submissions[id], screen.Amount.Units, reopens: false, now) is { } code) return code;
        if (!adds) return null;
        study.Places += seen.Count;
        study.Open += seen.Count;
        return study.Book.Move("Available", study.Account, study.Unit, seen.Count);
    }

    private static BigInteger Sum(BigInteger[] parts) => parts[0] + parts[1] + parts[2];
}
