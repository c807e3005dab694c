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

        var counted = submissions.CountBy(one => (one.Study, one.State)).ToDictionary();
        var places = studies.Select(study => BrokenPlaces(book, study, counted)).FirstOrDefault(fault => fault is not null);
        if (places is not null) return places;
        var held = studies.Aggregate(Breakdown.Zero, (sum, study) => sum + study.Held);
        if (held != book.Held) return $"3: the studies hold {held}, and the book says {book.Held}";

        var payments = transfers.Where(transfer => transfer.Kind == TransferKind.Payment).Select(transfer => transfer.Subject).ToList();
        if (payments.Distinct().Count() != payments.Count) return "4: a submission is paid twice";
        var approved = submissions.Where(one => one.State == SubmissionState.Approved).Select(one => one.Id).ToHashSet();
        if (!payments.TrueForAll(approved.Contains)) return "4: a submission is paid that is not approved";
        var released = transfers.Where(transfer => transfer.Kind == TransferKind.Release).Select(transfer => transfer.Subject)
            .Except(studies.Select(study => study.Id)).ToList();
        if (released.Exists(approved.Contains)) return "4: a submission is paid and released";
        if (transfers.Count(transfer => released.Contains(transfer.Subject)) != released.Count) return "4: a submission is released twice";

        var audit = new BookAudit(book);
        var fault = transfers.Select(audit.Add).FirstOrDefault(one => one is not null)
            ?? studies.Select(audit.Add).FirstOrDefault(one => one is not null)
            ?? audit.Finish();
        return fault is null ? null : $"5: {fault}";
    }

    private static string? BrokenPlaces(Book book, Study study, Dictionary<(ObjectId Study, SubmissionState State), int> counted)
    {
        int Count(SubmissionState state) => counted.GetValueOrDefault((study.Id, state));

        if (int.Min(study.Open, study.Closed) < 0) return $"3: {study.Id} has less than no places";
        if (study.Submitted != Count(SubmissionState.Submitted)) return $"3: {study.Id} counts {study.Submitted} submitted";
        if (study.Taken - study.Submitted != Count(SubmissionState.Taken)) return $"3: {study.Id} counts {study.Taken} taken";
        if (study.Paid != Count(SubmissionState.Approved)) return $"3: {study.Id} counts {study.Paid} paid";
        var open = study.State == StudyState.Active ? study.Open : 0;
        var cost = book.Sandbox ? Breakdown.Zero : study.UnitCost * (open + study.Taken);
        return study.Held == cost ? null : $"3: {study.Id} holds {study.Held}, and {open} open and {study.Taken} taken places cost {cost}";
    }
}
