using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>
/// <c>GET</c> and <c>POST /console/books/{book}/top-up</c> and <c>…/refund</c>: asks how much, shows what it leads to, and books
/// it once that is confirmed. The form's key goes through both steps, so that sending it twice books it once.
/// </summary>
internal static class MoveMoney
{
    public static ValueTask<PageAnswer> ShowTopUpAsync(ConsoleCall call) => ShowAsync(call, TransferKind.TopUp);

    public static ValueTask<PageAnswer> ShowRefundAsync(ConsoleCall call) => ShowAsync(call, TransferKind.Refund);

    public static ValueTask<PageAnswer> TopUpAsync(ConsoleCall call) => MoveAsync(call, TransferKind.TopUp);

    public static ValueTask<PageAnswer> RefundAsync(ConsoleCall call) => MoveAsync(call, TransferKind.Refund);

    private static async ValueTask<PageAnswer> ShowAsync(ConsoleCall call, TransferKind kind)
    {
        var (access, refused) = await AccessAsync(call);
        return access is null ? refused! : Page<Views.Funds.MoveView>(call, new(access, kind), StatusCodes.Status200OK);
    }

    private static async ValueTask<PageAnswer> MoveAsync(ConsoleCall call, TransferKind kind)
    {
        var (access, refused) = await AccessAsync(call);
        if (access is null) return refused!;
        var model = new MoveModel(access, kind)
        {
            Amount = call.Form["amount"],
            Reference = call.Form["reference"],
            Key = call.Form["key"],
            MustProve = kind == TransferKind.Refund && call.NeedsPassword,
        };
        if (Check(model) is { } wrong) return Page<Views.Funds.MoveView>(call, wrong, StatusCodes.Status422UnprocessableEntity);
        if (!call.Form.Has("confirmed")) return Page<Views.Funds.ConfirmMoveView>(call, model, StatusCodes.Status200OK);
        if (kind == TransferKind.Refund && await call.ProofErrorAsync() is { } unproved)
        {
            return model.MustProve
                ? Page<Views.Funds.ConfirmMoveView>(
                    call, model with { PasswordError = unproved }, StatusCodes.Status422UnprocessableEntity)
                : Page<Views.Funds.MoveView>(
                    call, model with { AmountError = unproved }, StatusCodes.Status422UnprocessableEntity);
        }
        var outcome = await call.ExecuteAsync(CommandOf(model) with { Key = call.KeyOf(access.Book.Number) });
        if (outcome.Accepted) return PageAnswer.Redirect($"{access.Path}?done={(model.IsTopUp ? "topped-up" : "refunded")}");
        var again = outcome.Rejection.Code == RejectionCode.KeyReused
            ? model with { Key = "", AmountError = "This form was booked already. Check the statement before you book it again." }
            : model with { AmountError = outcome.Rejection.Detail };
        return Page<Views.Funds.MoveView>(call, again, StatusCodes.Status422UnprocessableEntity);
    }

    private static Command CommandOf(MoveModel model)
    {
        var book = model.Access.Book;
        return model.IsTopUp
            ? new TopUp(book.Number, model.Money, book.Currency, model.Reference)
            : new Refund(book.Number, model.Money, book.Currency, model.Reference);
    }

    /// <summary>What is wrong in the form, in the form; null for nothing. The ledger decides again when it is booked.</summary>
    private static MoveModel? Check(MoveModel model)
    {
        if (model.Money == Money.Zero)
            return model with { AmountError = $"An amount is more than 0.00, with at most two decimals, and at most {Most}." };
        if (!model.IsTopUp && model.Money > model.Access.Book.Available.Total)
            return model with { AmountError = $"Only {Figures.Of(model.Access.Book.Available.Total)} can be refunded." };
        return model.Reference.Length > Transfer.MaxReference
            ? model with { ReferenceError = $"A reference has at most {Transfer.MaxReference} characters." }
            : null;
    }

    private static string Most => Figures.Of(Money.MaxAmount);

    private static async ValueTask<(BookAccess? Access, PageAnswer? Refused)> AccessAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return (null, PageAnswer.NotFound(call));
        return access.MayMoveMoney ? (access, null) : (null, PageAnswer.Failure(call, Failures.NotAllowed));
    }

    private static PageAnswer Page<TView>(ConsoleCall call, MoveModel model, int status) where TView : View<MoveModel>
        => PageAnswer.Of<TView, MoveModel>(call.Frame(model.Name, model.Access), model, status);
}
