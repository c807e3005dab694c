using System.Globalization;
using System.Text.Json.Nodes;
using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>What is said of Prolific's API as it is offered here.</summary>
public static class ProlificReference
{
    private const string About = """
        Prolific's API v1. Programs that were written for Prolific run here unchanged: give them this server's address and a token
        of this server. Amounts are in pence or cents. What is not offered here answers 501 and is not listed.
        """;

    /// <summary>Codes that not every operation answers, and which do.</summary>
    private static readonly Dictionary<ErrorCode, Func<OperationReference, bool>> Narrow = new()
    {
        [ErrorCode.MalformedBody] = one => one.Takes is not null,
        [ErrorCode.BodyTooLarge] = one => one.Takes is not null,
        [ErrorCode.InvalidValue] = one => one.Takes is not null || one.Query.Count > 0,
        [ErrorCode.InsufficientFunds] = one => one.Money != OperationReference.NoMoney,
        [ErrorCode.WrongState] = one => !one.OnlyReads || one.Handler == typeof(GetTaskUploadUrl),
        [ErrorCode.TooManyWorkspaces] = one => one.Handler == typeof(CreateWorkspace),
        [ErrorCode.TooManyProjects] = one => one.Handler == typeof(CreateProject),
        [ErrorCode.QuotaUsed] = one => !one.OnlyReads,
        [ErrorCode.WrongIds] = one => one.Takes is not null,
        [ErrorCode.WrongParameters] = one => one.Query.Any(parameter => parameter.IsRequired) || IsWrongWith400(one),
        [ErrorCode.DuplicateCredentials] = one => one.Group == "Credentials" && !one.OnlyReads,
        [ErrorCode.DatasetChanged] = one => one.Handler == typeof(AppendDatapoints),
        [ErrorCode.ReadOnlyToken] = one => !one.OnlyReads || IsOfUpload(one),
        [ErrorCode.RoleTooLow] = one => !one.OnlyReads,
        [ErrorCode.NotFound] = one => one.NamesSomething || one.Takes is not null || one.Query.Count > 0,
        [ErrorCode.PagePastEnd] = one => one.Query.Any(parameter => parameter.Name == "page"),
        [ErrorCode.UnknownPath] = _ => false,
        [ErrorCode.MethodNotAllowed] = _ => false,
        [ErrorCode.NotOffered] = _ => false,
    };

    /// <summary>Describes it.</summary>
    public static ApiReference Of(DocComments comments)
    {
        var operations = ProlificOperations.All.Where(one => one.Offered).Select(one => one.ToReference()).ToList();
        return new("prolific", "Prolific's API", About.ReplaceLineEndings(" "), operations, [.. Errors(comments)])
        {
            Security = new()
            {
                ["type"] = "apiKey",
                ["in"] = "header",
                ["name"] = "Authorization",
                ["description"] = "`Token` and a token, with a space between them.",
            },
            ErrorSchema = JsonForm.Members([new("error", Error())], "error"),
        };
    }

    /// <summary>Whether a wrong body is answered with 400, as Prolific documents it for few operations.</summary>
    private static bool IsWrongWith400(OperationReference one)
        => IsOfUpload(one) || one.Handler == typeof(ExportDemographics) || one.Handler == typeof(ExportTaskBatch)
            || (one.Group == "AI Task Builder" && one.Takes is not null);

    /// <summary>Whether it reads only by its method: the answer lets the caller write.</summary>
    private static bool IsOfUpload(OperationReference one)
        => one.Handler == typeof(GetTaskUploadUrl) || one.Handler == typeof(GetFeedbackUploadUrl);

    private static IEnumerable<ErrorReference> Errors(DocComments comments) => Enum.GetValues<ErrorCode>().Select(
        code => new ErrorReference(
            new ProlificError(code, "").Status,
            ((int)code).ToString(CultureInfo.InvariantCulture),
            ErrorReference.TextOf(comments, typeof(ErrorCode).GetField(code.ToString())!),
            Narrow.GetValueOrDefault(code, ErrorReference.Always)));

    private static JsonObject Error() => JsonForm.Members(
        [
            new("status", JsonForm.Whole()),
            new("error_code", JsonForm.Whole()),
            new("title", JsonForm.Text()),
            new("detail", new JsonObject
            {
                ["type"] = new JsonArray("string", "object"),
                ["description"] = "A sentence; or for each wrong field, what is wrong with it.",
            }),
            new("additional_information", []),
            new("traceback", []),
            new("interactive", JsonForm.Flag()),
        ],
        "status", "error_code", "title", "detail");
}
