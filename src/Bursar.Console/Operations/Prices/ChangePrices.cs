using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET</c> and <c>POST /console/books/{book}/prices</c>: asks for the prices of what comes later, shows what changes, and
/// changes it once that is confirmed. It is for whoever may move money: fees are money. What is reserved keeps its price.
/// </summary>
internal static class ChangePrices
{
    private static readonly Dictionary<Origin, PricingEdit> None = [];

    public static async ValueTask<PageAnswer> ShowAsync(ConsoleCall call)
    {
        var (model, refused) = await FindAsync(call);
        return model is null ? refused! : Page<Views.Prices.PricesView>(call, model, StatusCodes.Status200OK);
    }

    public static async ValueTask<PageAnswer> ChangeAsync(ConsoleCall call)
    {
        var (found, refused) = await FindAsync(call);
        if (found is null) return refused!;
        var model = Read(call, found);
        if (model.Error is not null || model.Errors.Count > 0) return Again(call, model);
        if (!call.Form.Has("confirmed")) return Page<Views.Prices.ConfirmPricesView>(call, model, StatusCodes.Status200OK);
        if (await call.ProofErrorAsync() is { } unproved)
        {
            return model.MustProve
                ? Page<Views.Prices.ConfirmPricesView>(
                    call, model with { PasswordError = unproved }, StatusCodes.Status422UnprocessableEntity)
                : Again(call, model with { Error = unproved });
        }
        var book = model.Access.Book.Number;
        var outcome = await call.ExecuteAsync(new UpdateBook(book)
        {
            MTurkPricing = model.Edits.GetValueOrDefault(Origin.MTurk),
            ProlificPricing = model.Edits.GetValueOrDefault(Origin.Prolific),
            Key = call.KeyOf(book),
        });
        return outcome.Accepted
            ? PageAnswer.Redirect($"{model.Access.Path}/settings?done=prices#prices")
            : Again(call, model with { Error = outcome.Rejection.Detail, Key = "" });
    }

    /// <summary>What was typed, and what it changes; or what is wrong with it.</summary>
    private static PricesModel Read(ConsoleCall call, PricesModel model)
    {
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        model = model with
        {
            Key = call.Form["key"],
            Typed = model.Terms.Where(one => call.Form.Has(one.Name))
                .ToDictionary(one => one.Name, one => call.Form[one.Name], StringComparer.Ordinal),
        };
        Dictionary<Origin, PricingEdit> edits = [];
        foreach (var term in model.Changed)
        {
            if (term.Read(edits.GetValueOrDefault(term.List) ?? new(), model.TextOf(term)) is { } edit) edits[term.List] = edit;
            else errors[term.Name] = term.IsRate ? PriceTerm.RateHint : "A number, at least 0.";
        }
        model = model with { Edits = edits, Errors = errors };
        var isSame = Enum.GetValues<Origin>().All(list => model.After(list) == model.Access.Book.PricingOf(list));
        return errors.Count == 0 && isSame ? model with { Error = "These are the prices that the book has." } : model;
    }

    private static async ValueTask<(PricesModel? Model, PageAnswer? Refused)> FindAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return (null, PageAnswer.NotFound(call));
        return access.MayMoveMoney
            ? (new(access) { MustProve = call.NeedsPassword, Edits = None }, null)
            : (null, PageAnswer.Failure(call, Failures.NotAllowed));
    }

    private static PageAnswer Again(ConsoleCall call, PricesModel model)
        => Page<Views.Prices.PricesView>(call, model, StatusCodes.Status422UnprocessableEntity);

    private static PageAnswer Page<TView>(ConsoleCall call, PricesModel model, int status) where TView : View<PricesModel>
        => PageAnswer.Of<TView, PricesModel>(call.Frame("Prices", model.Access), model, status);
}
