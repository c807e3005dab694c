using System.Diagnostics;
using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>Why a request was refused, in Prolific's terms.</summary>
/// <param name="Code">The reason, for programs.</param>
/// <param name="Detail">The reason, as a sentence.</param>
internal sealed record ProlificError(ErrorCode Code, string Detail)
{
    /// <summary>What is wrong with each field; if present, it replaces the detail.</summary>
    public IReadOnlyDictionary<string, string>? Fields { get; init; }

    /// <summary>The methods that the path has; only with <see cref="ErrorCode.MethodNotAllowed"/>.</summary>
    public string? Allow { get; init; }

    /// <summary>The HTTP status.</summary>
    public int Status => Code switch
    {
        ErrorCode.NoValidToken => StatusCodes.Status401Unauthorized,
        ErrorCode.ReadOnlyToken or ErrorCode.RoleTooLow => StatusCodes.Status403Forbidden,
        ErrorCode.NotFound or ErrorCode.UnknownPath or ErrorCode.PagePastEnd => StatusCodes.Status404NotFound,
        ErrorCode.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        ErrorCode.DuplicateCredentials or ErrorCode.DatasetChanged => StatusCodes.Status409Conflict,
        ErrorCode.BodyTooLarge => StatusCodes.Status413PayloadTooLarge,
        ErrorCode.InvalidValue => StatusCodes.Status422UnprocessableEntity,
        ErrorCode.TooManyFailures or ErrorCode.Throttled => StatusCodes.Status429TooManyRequests,
        ErrorCode.ServerFault or ErrorCode.OutcomeUnknown => StatusCodes.Status500InternalServerError,
        ErrorCode.NotOffered => StatusCodes.Status501NotImplemented,
        ErrorCode.Busy or ErrorCode.StoreUnavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    /// <summary>The same for people: what is wrong with each field, or the detail.</summary>
    public string InWords => Fields is null ? Detail : string.Join(' ', Fields.Select(one => $"{one.Key}: {one.Value}"));

    /// <summary>The error for a fault outside the handlers.</summary>
    /// <exception cref="UnreachableException">The kind of fault has no line here.</exception>
    public static ProlificError Of(Fault fault) => fault.Kind switch
    {
        FaultKind.BodyTooLarge => new(ErrorCode.BodyTooLarge, $"A body has at most {RequestBody.MaxBytes} bytes."),
        FaultKind.BodyUnreadable => new(ErrorCode.MalformedBody, fault.Message),
        FaultKind.Busy => new(ErrorCode.Busy, $"{fault.Message} Try again."),
        FaultKind.StoreUnavailable => new(ErrorCode.StoreUnavailable, "The books cannot be reached at the moment. Try again."),
        FaultKind.OutcomeUnknown =>
            new(ErrorCode.OutcomeUnknown, "It is not known whether this was done. Look before you try again."),
        FaultKind.Bug => new(ErrorCode.ServerFault, "This is a fault of the server, not of the request."),
        var unknown => throw new UnreachableException($"There is no error for {unknown}."),
    };

    /// <summary>The error for a fault that was asked for.</summary>
    /// <exception cref="UnreachableException">It is none that is answered.</exception>
    public static ProlificError OfProvoked(ProvokedFault fault) => fault switch
    {
        ProvokedFault.Throttled => new(ErrorCode.Throttled, "Request was throttled. Expected available in 1 second."),
        ProvokedFault.ServerError => new(ErrorCode.ServerFault, "This is a fault of the server, not of the request."),
        ProvokedFault.Unavailable => new(ErrorCode.StoreUnavailable, "The books cannot be reached at the moment. Try again."),
        _ => throw new UnreachableException($"{fault} has no answer."),
    };

    /// <summary>The token is missing or invalid. The first words are those of Prolific's table of errors.</summary>
    public static ProlificError NoValidToken(string why) => new(ErrorCode.NoValidToken, $"No valid token was provided: {why}");

    /// <summary>There is nothing that the caller can see; whether it exists for others makes no difference.</summary>
    public static ProlificError NotFound(string what) => new(ErrorCode.NotFound, $"There is no such {what}.");

    /// <summary>The path does not exist in the API.</summary>
    public static ProlificError UnknownPath(string? path) => new(ErrorCode.UnknownPath, $"There is nothing at {path}.");

    /// <summary>The caller is not allowed to. The first sentence is that of Prolific's table of errors.</summary>
    public static ProlificError Forbidden(ErrorCode code, string why)
        => new(code, $"You do not have access to this resource. {why}");

    /// <summary>One field or parameter is wrong.</summary>
    public static ProlificError Invalid(string field, string message)
        => Invalid(new Dictionary<string, string> { [field] = message });

    /// <summary>Some fields or parameters are wrong.</summary>
    public static ProlificError Invalid(IReadOnlyDictionary<string, string> fields)
        => new(ErrorCode.InvalidValue, "") { Fields = fields };
}
