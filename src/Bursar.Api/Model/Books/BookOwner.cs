using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>Finds or creates the owner of a new book.</summary>
internal static class BookOwner
{
    private const string NamelessName = "Owner";
    private const string NamelessEmail = "owner@bursar.invalid";

    private static readonly ApiError Both = ApiError.Of(
        ApiErrorCode.InvalidValue, "owner: name an existing user by id, or a new one by name and email.");

    /// <summary>Finds the user that the request names by id, or creates one.</summary>
    public static async ValueTask<Parsed<User>> FindOrMakeAsync(ApiCall call, OwnerRequest? request, IdempotencyKey key)
    {
        if (request?.Id is not { } id)
            return await MakeAsync(call, request?.Name ?? NamelessName, request?.Email ?? NamelessEmail, key);
        if (request.Name is not null || request.Email is not null) return Both;
        return await call.Ledger.FindAsync<User>(RowKey.OfUser(id), call.Cancellation) is { } user
            ? user
            : ApiError.NotFound("user", id);
    }

    private static async ValueTask<Parsed<User>> MakeAsync(ApiCall call, string name, string email, IdempotencyKey key)
    {
        var id = ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds());
        var outcome = await call.ExecuteAsync(new CreateUser(id, name, email) { Key = key.For(RowKey.NoBook) });
        if (outcome.Accepted) return new User(outcome.Receipt.Subject, name, email, outcome.Receipt.At);
        return ApiRejections.Of(outcome.Rejection with { Detail = $"owner: {outcome.Rejection.Detail}" });
    }
}
