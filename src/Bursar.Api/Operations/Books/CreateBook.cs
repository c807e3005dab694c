using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/books</c>: opens a book. The command is first tried on an empty working set, so that a request that the
/// ledger refuses creates no user. Then the owner is created, then the book.
/// </summary>
internal static class CreateBook
{
    private const int MaxAttempts = 8;

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var body = await call.BodyAsync(BookJson.Default.BookRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Title is null) return ApiError.Of(ApiErrorCode.InvalidValue, "title: this member is required.");
        if (body.Value.Currency is null) return ApiError.Of(ApiErrorCode.WrongCurrency, "currency: this member is required.");
        if (Check(body.Value, call.Ledger.Clock) is { } refused) return refused;
        var owner = await BookOwner.FindOrMakeAsync(call, body.Value.Owner, key.Value);
        if (!owner.Ok) return owner.Error;
        return await OpenAsync(call, body.Value, owner.Value, key.Value);
    }

    private static Rejection? Check(BookRequest request, TimeProvider clock)
    {
        var now = clock.GetUtcMicroseconds();
        var wish = request.ToCommand(ObjectId.NewBook(now), default, null);
        var names = new List<RowKey>();
        wish.DeclareRows(names);
        var set = new WorkingSet();
        foreach (var name in names) set.Load(name, null);
        return set.Execute(wish, BookTime.Of(now)).Rejection;
    }

    private static async ValueTask<ApiAnswer> OpenAsync(ApiCall call, BookRequest request, User owner, IdempotencyKey key)
    {
        for (var attempt = 0; ; attempt++)
        {
            var number = 1 + (int)(key.Draw(RowKey.NoBook, attempt) % int.MaxValue);
            var id = ObjectId.InBook(call.Ledger.Clock.GetUtcMicroseconds(), number, serial: 0);
            var command = request.ToCommand(id, owner.Id, key.For(number));
            var outcome = await call.ExecuteAsync(command);
            if (outcome.Accepted)
                return ApiAnswer.Created(AsOpened(command, outcome.Receipt, owner), BookJson.Default.BookAnswer, outcome.Receipt);
            if (outcome.Rejection.Code != RejectionCode.AlreadyExists || attempt == MaxAttempts - 1) return outcome.Rejection;
        }
    }

    /// <summary>The book as it was when it was opened: a retry gets this answer, whatever has happened since.</summary>
    private static BookAnswer AsOpened(OpenBook command, Receipt receipt, User owner) => BookAnswer.Of(
        new Book
        {
            Id = receipt.Subject,
            Title = command.Title,
            Description = command.Description,
            Currency = command.Currency,
            CreditLimit = command.CreditLimit,
            Sandbox = command.Sandbox,
            MTurkPricing = command.MTurkPricing,
            ProlificPricing = command.ProlificPricing,
            Owner = command.Owner,
            OpenedAt = receipt.At,
        },
        owner);
}
