namespace Bursar.Testing.Model;

/// <summary>
/// Turns steps into commands over what is there: mostly sensible ones, and each kind of wrong one now and then.
/// </summary>
internal sealed class Choices
{
    private const int MaxBooks = 4;
    private readonly NaiveLedger _model;
    private readonly Amounts _amounts;
    private readonly Picks _picks;
    private readonly StudyChoices _studies;
    private readonly WorkChoices _works;
    private readonly ManyChoices _many;

    public Choices(NaiveLedger model)
    {
        _model = model;
        _amounts = new(model);
        _picks = new(model);
        _studies = new(model, _picks);
        _works = new(model, _amounts, _picks);
        _many = new(model, _amounts, _picks);
    }

    public Command Command(Step step, DateTimeOffset now) => step.Kind switch
    {
        StepKind.OpenBook => Open(step),
        StepKind.UpdateBook => Update(step),
        StepKind.TopUp => TopUp(_picks.Book(step.A), step),
        StepKind.Refund => Refund(step),
        StepKind.DraftStudy => _studies.Draft(step, now),
        StepKind.PublishStudy => _studies.Publish(step, now),
        StepKind.AddPlaces => _studies.AddPlaces(step, now),
        StepKind.StopStudy => _studies.Stop(step),
        StepKind.SettleStudy => _studies.Settle(step, now),
        StepKind.SetExpiry => _studies.SetExpiry(step, now),
        StepKind.ChangeTerms => _studies.ChangeTerms(step),
        StepKind.ReviewStudy => _studies.Review(step, now),
        StepKind.DeleteStudy => _studies.Delete(step, now),
        StepKind.TakePlace => _works.Take(step, now),
        StepKind.SubmitWork => _works.Submit(step, now),
        StepKind.ApproveSubmission => _works.Approve(step, now),
        StepKind.RejectSubmission => _works.Reject(step, now),
        StepKind.ReturnSubmission => _works.Return(step, now),
        StepKind.SettleSubmission => _works.Settle(step, now),
        StepKind.PayBonus => _works.PayBonus(step),
        StepKind.PauseStudy => _studies.Pause(step),
        StepKind.RewriteDraft => _studies.Rewrite(step),
        StepKind.ApproveSubmissions => _many.Approve(step),
        StepKind.CompleteSubmission => _works.Complete(step, now),
        StepKind.ScreenOutSubmissions => _many.ScreenOut(step, now),
        StepKind.RequestReturn => _works.RequestReturn(step),
        StepKind.PrepareBonuses => _many.Prepare(step),
        StepKind.PayBonuses => _many.Pay(step),
        StepKind.RestoreSubmission => _works.Restore(step),
        StepKind.WithdrawStudy => _studies.Withdraw(step, now),
        StepKind.ReviseStudy => _studies.Revise(step),
        StepKind.StartWork => _works.Start(step, now),
        _ => throw new InvalidOperationException($"There is no step {step.Kind}."),
    };

    /// <summary>Remembers what an accepted command made.</summary>
    public void Made(Command command, ObjectId subject) => _picks.Made(command, subject);

    private OpenBook Open(Step step)
    {
        var taken = _picks.Books > 0 && (_picks.Books == MaxBooks || step.A % 8 == 0);
        return new(BookId(taken ? 1 : _picks.Books + 1), step.A % 16 == 1 ? " " : "Reading study", (Currency)(step.B % 3), Payer)
        {
            CreditLimit = (step.B / 3 % 8) switch { 0 => new(-1), < 5 => Amounts.Cents(step.C), _ => Money.Zero },
            Sandbox = step.B / 24 % 5 == 0,
            MTurkPricing = Amounts.Pricing(step.C),
            ProlificPricing = Amounts.Pricing(step.C / 8),
        };
    }

    /// <summary>Mostly of a book that is in debt, if there is one.</summary>
    private UpdateBook Update(Step step)
    {
        List<int> inDebt = step.A % 4 == 1
            ? []
            : [.. _model.Books.Where(one => one.Value.Sum("Available") < 0).Select(one => one.Key)];
        var book = inDebt.Count > 0 ? inDebt[(int)(step.A / 4 % inDebt.Count)] : _picks.Book(step.A);
        return new(book)
        {
            CreditLimit = step.B % 16 < 12 ? _amounts.Limit(step.B, book) : null,
            MTurkPricing = step.C % 4 == 0 ? Amounts.Edit(step.C / 4) : null,
            ProlificPricing = step.C % 4 < 2 ? Amounts.Edit(step.C / 8) : null,
        };
    }

    private TopUp TopUp(int book, Step step) => new(book, _amounts.Of(step.B, book), CurrencyOf(step.C, book), Reference(step.C));

    /// <summary>Now and then all there is, in a book that may need it yet for a rejection that is overridden.</summary>
    private Refund Refund(Step step)
    {
        List<int> rejected = step.B % 4 > 0
            ? [] :
            [
                .. _model.Submissions.Where(
                    one => one.Value.OverrideUntil is not null && !one.Value.Study.Book.Sandbox).Select(one => one.Key.Book)
            ];
        var book = rejected.Count > 0 ? rejected[^1] : _picks.Book(step.A);
        return new(book, _amounts.Of(rejected.Count > 0 ? 2 : step.B, book), CurrencyOf(step.C, book), Reference(step.C));
    }

    private static string Reference(uint n) => n % 20 == 0 ? new string('r', Transfer.MaxReference + 1) : $"#{n % 1_000}";

    private Currency CurrencyOf(uint n, int book)
        => n % 12 == 0 || !_model.Books.TryGetValue(book, out var known) ? (Currency)(n / 12 % 3) : known.Currency;
}
