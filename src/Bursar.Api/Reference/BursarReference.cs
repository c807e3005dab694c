using System.Text.Json.Nodes;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>What is said of Bursar's own API.</summary>
public static class BursarReference
{
    private const string About = """
        What the vendors' APIs leave out: opening books, moving money in and out, credentials, and the participants who do the
        work. Amounts are strings in the currency's main unit. A body with a member that is not known is refused.
        """;

    /// <summary>Codes that not every operation answers, and which do.</summary>
    private static readonly Dictionary<ApiErrorCode, Func<OperationReference, bool>> Narrow = new()
    {
        [ApiErrorCode.MalformedJson] = TakesJson,
        [ApiErrorCode.UnknownMember] = TakesJson,
        [ApiErrorCode.InvalidValue] = one => one.Takes is not null || one.Query.Count > 0 || one.TakesKey,
        [ApiErrorCode.InvalidAmount] = one => MovesMoney(one) || one.Query.Any(each => each.Name == "least"),
        [ApiErrorCode.WrongCurrency] = one => one.Takes is not null,
        [ApiErrorCode.NotFound] = one => one.NamesSomething || one.Takes is not null || one.Query.Count > 0,
        [ApiErrorCode.MethodNotAllowed] = _ => false,
        [ApiErrorCode.AlreadyExists] = Changes,
        [ApiErrorCode.OutOfRange] = MovesMoney,
        [ApiErrorCode.InsufficientFunds] = MovesMoney,
        [ApiErrorCode.SandboxBook] = MovesMoney,
        [ApiErrorCode.WrongState] = Changes,
        [ApiErrorCode.OfferOver] = IsOfWork,
        [ApiErrorCode.TimeOver] = IsOfWork,
        [ApiErrorCode.NotEligible] = IsOfWork,
        [ApiErrorCode.NoPlaceFree] = IsOfWork,
        [ApiErrorCode.PriceWouldChange] = _ => false,
        [ApiErrorCode.BodyTooLarge] = one => one.Takes is not null,
        [ApiErrorCode.UnsupportedMediaType] = one => one.Takes is not null,
        [ApiErrorCode.KeyReused] = one => one.TakesKey,
        [ApiErrorCode.OutcomeUnknown] = Changes,
    };

    /// <summary>What has a form of its own in JSON.</summary>
    private static readonly Dictionary<Type, JsonObject> Forms = new()
    {
        [typeof(ObjectId)] = JsonForm.Text(),
        [typeof(Currency)] = JsonForm.OneOf(Enum.GetNames<Currency>()),
        [typeof(Money)] = JsonForm.Pattern(@"^[0-9]+(\.[0-9]{1,4})?$"),
        [typeof(Ratio)] = JsonForm.Pattern("^[0-9]+([/.][0-9]+)?$"),
        [typeof(FieldsConverter)] = new()
        {
            ["type"] = "object",
            ["additionalProperties"] = new JsonObject
            {
                ["type"] = new JsonArray("string", "array"),
                ["items"] = JsonForm.Text(),
            },
        },
        [typeof(DateTimeOffset)] = JsonForm.Format("date-time"),
    };

    /// <summary>Describes it.</summary>
    public static ApiReference Of(DocComments comments)
    {
        var operations = ApiOperations.Groups.SelectMany(group => group.Operations.Select(one => one.ToReference(group.Name)));
        return new("bursar", "Bursar's own API", About.ReplaceLineEndings(" "), [.. operations], [.. Errors(comments)])
        {
            ErrorType = "application/problem+json",
            Forms = Forms,
            Security = new() { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "The operator's token." },
            ErrorSchema = JsonForm.Members(
                [
                    new("title", JsonForm.Text()),
                    new("status", JsonForm.Whole()),
                    new("detail", JsonForm.Text()),
                    new("code", JsonForm.OneOf(Enum.GetValues<ApiErrorCode>().Select(SnakeCase.Of))),
                ],
                "title", "status", "detail", "code"),
        };
    }

    private static IEnumerable<ErrorReference> Errors(DocComments comments) => Enum.GetValues<ApiErrorCode>().Select(code =>
        new ErrorReference(
            ApiError.Of(code, "").Status,
            SnakeCase.Of(code),
            ErrorReference.TextOf(comments, typeof(ApiErrorCode).GetField(code.ToString())!),
            Narrow.GetValueOrDefault(code, code == ApiErrorCode.SandboxOnly ? IsOfSandbox : ErrorReference.Always)));

    private static bool TakesJson(OperationReference operation) => operation.Takes?.Type is not null;

    private static bool Changes(OperationReference operation) => !operation.OnlyReads;

    /// <summary>Whether it is a movement itself, and not what a whole sandbox goes through.</summary>
    private static bool MovesMoney(OperationReference operation)
        => operation.Money != OperationReference.NoMoney && operation.Group is not ("Snapshots" or "Clock");

    private static bool IsOfWork(OperationReference operation) => Changes(operation)
        && (operation.Path.Contains("/submissions", StringComparison.Ordinal) || operation.Group == "Forcing");

    private static bool IsOfSandbox(OperationReference operation)
        => operation.Group is "Forcing" or "Snapshots" or "Faults" or "Calls"
            || (operation.Group is "Clock" && Changes(operation));
}
