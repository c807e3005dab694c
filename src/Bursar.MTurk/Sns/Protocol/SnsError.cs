namespace Bursar.MTurk;

/// <summary>An error in the form of AWS's Query protocol.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The code, which clients show and decide by.</param>
/// <param name="Message">A sentence for people.</param>
internal sealed record SnsError(int Status, string Code, string Message)
{
    /// <summary>There is no such topic, or it is another requester's.</summary>
    public static readonly SnsError NoTopic = new(404, "NotFound", "Topic does not exist");

    /// <summary>There is no such subscription, or it is another requester's.</summary>
    public static readonly SnsError NoSubscription = new(404, "NotFound", "Subscription does not exist");

    /// <summary>The topic has as many subscribers as it can have.</summary>
    public static readonly SnsError TooManySubscribers = new(
        403, "SubscriptionLimitExceeded", $"A topic has at most {Topic.MaxSubscribers} subscriptions.");

    /// <summary>The action is unknown or not offered.</summary>
    public static SnsError UnknownAction(string action)
        => new(400, "InvalidAction", $"Could not find operation {action} for version 2010-03-31");

    /// <summary>A required parameter is missing.</summary>
    public static SnsError Missing(string name)
    {
        var member = char.ToLowerInvariant(name[0]) + name[1..];
        return new(
            400,
            "ValidationError",
            $"1 validation error detected: Value null at '{member}' failed to satisfy constraint: Member must not be null");
    }

    /// <summary>A parameter has a value that is not allowed.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="reason">Why, without a full stop; null if the name says enough.</param>
    public static SnsError Parameter(string name, string? reason = null)
        => new(400, "InvalidParameter", $"Invalid parameter: {name}{(reason is null ? "" : $" Reason: {reason}")}");

    /// <summary>A command was refused.</summary>
    public static SnsError Of(Rejection rejection) => rejection.Code switch
    {
        RejectionCode.Busy or RejectionCode.Repeated => new(400, "Throttling", "Rate exceeded"),
        RejectionCode.NotFound => new(404, "NotFound", rejection.Detail),
        _ => new(400, "InvalidParameter", rejection.Detail),
    };

    /// <summary>
    /// An error of the signature or the protocol, under the names that AWS's Query services have for it.
    /// </summary>
    public static SnsError Of(MTurkError error) => error.Type switch
    {
        "MissingAuthenticationTokenException" => new(403, "MissingAuthenticationToken", error.Message!),
        "IncompleteSignatureException" => new(400, "IncompleteSignature", error.Message!),
        "InvalidSignatureException" => new(403, "SignatureDoesNotMatch", error.Message!),
        "UnrecognizedClientException" => new(403, "InvalidClientTokenId", error.Message!),
        "ThrottlingException" => new(error.Status, "Throttling", error.Message!),
        "ServiceFault" => new(500, "InternalError", error.Message!),
        "RequestEntityTooLargeException" => new(413, "RequestEntityTooLarge", error.Message!),
        _ => new(error.Status, "MalformedInput", error.Message ?? "The request cannot be read."),
    };
}
