using Bursar.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bursar.Api;

/// <summary>Our own API, <c>/bursar/v1</c>: what the command line and an operator's programs speak.</summary>
public static class BursarApi
{
    private const string Root = "/bursar/v1";
    private const string Book = Root + "/books/{book}";

    /// <summary>
    /// Adds what the endpoints need beside <see cref="ILedger"/>, <see cref="TimeProvider"/> and <see cref="ISecretBox"/>, and, in sandbox
    /// mode, <see cref="IMovableClock"/>.
    /// </summary>
    /// <param name="services">Where to.</param>
    /// <param name="operatorToken">SHA-256 of the one token that is admitted.</param>
    public static IServiceCollection AddBursarApi(this IServiceCollection services, Digest operatorToken) => services.AddSingleton(from => new ApiHouse(
        from.GetRequiredService<ILedger>(),
        from.GetRequiredService<TimeProvider>(),
        from.GetService<IMovableClock>(),
        from.GetRequiredService<ISecretBox>(),
        operatorToken,
        from.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(BursarApi).FullName!)));

    /// <summary>Maps every endpoint. This is the list of what the API can do.</summary>
    public static IEndpointRouteBuilder MapBursarApi(this IEndpointRouteBuilder endpoints)
    {
        var house = endpoints.ServiceProvider.GetRequiredService<ApiHouse>();
        Map(Root + "/books", ("GET", GetBooks.AnswerAsync), ("POST", PostBook.AnswerAsync));
        Map(Book, ("GET", GetBook.AnswerAsync), ("PATCH", PatchBook.AnswerAsync));
        Map(Book + "/top-ups", ("POST", PostTopUp.AnswerAsync));
        Map(Book + "/refunds", ("POST", PostRefund.AnswerAsync));
        Map(Book + "/transfers", ("GET", GetTransfers.AnswerAsync));
        Map(Book + "/keys", ("GET", GetKeys.AnswerAsync), ("POST", PostKey.AnswerAsync));
        Map(Book + "/keys/{key}", ("DELETE", DeleteKey.AnswerAsync));
        Map(Book + "/tokens", ("GET", GetTokens.AnswerAsync), ("POST", PostToken.AnswerAsync));
        Map(Book + "/tokens/{token}", ("DELETE", DeleteToken.AnswerAsync));
        Map(Root + "/participants", ("POST", PostParticipant.AnswerAsync));
        Map(Root + "/studies/{study}/submissions", ("POST", PostSubmission.AnswerAsync));
        Map(Root + "/submissions/{submission}/submit", ("POST", PostSubmit.AnswerAsync));
        Map(Root + "/submissions/{submission}/return", ("POST", PostReturn.AnswerAsync));
        Map(Root + "/clock", ("GET", GetClock.AnswerAsync), ("POST", PostClock.AnswerAsync));
        Map(Root + "/{**rest}");
        return endpoints;

        void Map(string path, params (string Method, ApiOperation Operation)[] operations)
        {
            foreach (var (method, operation) in operations) endpoints.MapMethods(path, [method], new ApiEndpoint(house, operation).AnswerAsync);
            var allow = string.Join(", ", operations.Select(known => known.Method));
            endpoints.Map(path, new ApiEndpoint(house, call => ValueTask.FromResult(WrongRoute(call, allow))).AnswerAsync);
        }
    }

    private static ApiAnswer WrongRoute(ApiCall call, string allow)
    {
        var request = call.Context.Request;
        return allow.Length == 0
            ? Problem.NotFound("path", request.Path)
            : (ApiAnswer)Problem.Of(ProblemCode.MethodNotAllowed, $"{request.Path} knows {allow}, not {request.Method}.") with { Allow = allow };
    }
}
