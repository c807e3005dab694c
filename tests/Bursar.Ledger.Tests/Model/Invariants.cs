namespace Bursar.Ledger.Tests;

/// <summary>The five things that are always true of a book's rows, each written down as it is said in the documentation.</summary>
internal static class Invariants
{
    /// <summary>Which one is broken; null where all hold.</summary>
    public static string? Broken(
        Book book, Book? before, List<Study> studies, List<Submission> submissions, List<Transfer> transfers)
    {
        if (book.Funding + book.Available + book.Held + book.Paid != Breakdown.Zero) return "1: the accounts do not sum to zero";

        if (book.Available.Total < -book.CreditLimit) return "2: Available is below the credit limit";
        if (studies.FirstOrDefault(study => !study.Held.IsNonNegative) is { } negative) return $"2: {negative.Id} holds less than nothing";
        if (before is not null && !(book.Paid - before.Paid).IsNonNegative) return "2: Paid fell";

        var taken = submissions.Where(one => one.State == SubmissionState.Taken).CountBy(one => one.Study).ToDictionary();
        foreach (var study in studies)
        {
            if (int.Min(study.Open, int.Min(study.Paid, study.Closed)) < 0) return $"3: {study.Id} has less than no places";
            var waiting = taken.GetValueOrDefault(study.Id);
            var open = study.State == StudyState.Active ? study.Open : 0;
            var cost = book.Sandbox ? Breakdown.Zero : study.UnitCost * (open + waiting);
            if (study.Held != cost) return $"3: {study.Id} holds {study.Held}, and {open} open and {waiting} taken places cost {cost}";
        }
        var held = studies.Aggregate(Breakdown.Zero, (sum, study) => sum + study.Held);
        if (held != book.Held) return $"3: the studies hold {held}, and the book says {book.Held}";

        var payments = transfers.Where(transfer => transfer.Kind == TransferKind.Payment).Select(transfer => transfer.Subject).ToList();
        if (payments.Distinct().Count() != payments.Count) return "4: a submission is paid twice";
        var approved = submissions.Where(one => one.State == SubmissionState.Approved).Select(one => one.Id).ToHashSet();
        if (!payments.TrueForAll(approved.Contains)) return "4: a submission is paid that is not approved";

        var audit = new BookAudit(book);
        var fault = transfers.Select(audit.Add).FirstOrDefault(one => one is not null)
            ?? studies.Select(audit.Add).FirstOrDefault(one => one is not null)
            ?? audit.Finish();
        return fault is null ? null : $"5: {fault}";
    }
}
