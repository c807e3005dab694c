using System.Globalization;

namespace Bursar.MTurk;

/// <summary>
/// MTurk's own refusals: the code, and the text that its clients were seen to get, by which some of them decide. For those of which no
/// text was seen, the text is ours (docs/mturk.md says which).
/// </summary>
internal static class TurkError
{
    /// <summary>Not enough to spend; payroll programs know it by the beginning of the text.</summary>
    public static readonly MTurkError InsufficientFunds = Of(
        "InsufficientFunds",
        "This Requester has insufficient funds in their account to complete this transaction. "
        + "Please visit https://requester.mturk.com/prepayments/new to purchase Prepaid HITs.");

    /// <summary>There is no such HIT, or it is another requester's.</summary>
    public static MTurkError NoHit(string id) => Of("HITDoesNotExist", $"Hit {id} does not exist.");

    /// <summary>There is no such HIT type.</summary>
    public static MTurkError NoHitType(string id) => Of("HITTypeDoesNotExist", $"Hit type {id} does not exist.");

    /// <summary>There is no such assignment, or it is another requester's.</summary>
    public static MTurkError NoAssignment(string id) => Of("AssignmentDoesNotExist", $"Assignment {id} does not exist.");

    /// <summary>The HIT is in a state that does not allow this.</summary>
    public static MTurkError HitState(HitStatus status, params ReadOnlySpan<HitStatus> allowed) => Of(
        "InvalidHITState",
        $"This HIT is currently in the state '{status}'.  This operation can be called with a status of: {string.Join(", ", allowed.ToArray())}");

    /// <summary>The assignment is in a state that does not allow this.</summary>
    public static MTurkError AssignmentState(params ReadOnlySpan<AssignmentStatus> allowed)
        => Of("InvalidAssignmentState", $"This operation can be called with a status of: {string.Join(",", allowed.ToArray())}");

    /// <summary>The client's token was used before: what it asked for is done.</summary>
    public static MTurkError TokenUsed(string token)
        => Of("IdempotencyTokenAlreadyProcessed", $"The idempotency token \"{token}\" has already been processed.");

    /// <summary>The client's token was used before, for this HIT.</summary>
    public static MTurkError HitExists(string token, ObjectId hit)
        => Of("HitAlreadyExists", $"The idempotency token \"{token}\" has already been processed: HIT {hit.ToUpperString()} exists.");

    /// <summary>Fewer than ten assignments would become ten or more, whose fee is another one.</summary>
    public static readonly MTurkError TooManyMore = Of(
        "InvalidMaximumAssignmentsIncrease",
        "HITs created with fewer than 10 assignments cannot be extended to have 10 or more assignments.");

    /// <summary>A value that the model allows and MTurk does not.</summary>
    public static MTurkError Parameter(string name, object? value) => new("ParameterValidationError")
    {
        Message = string.Create(CultureInfo.InvariantCulture, $"The value \"{value}\" is not valid for the parameter {name}."),
        TurkErrorCode = "AWS.MechanicalTurk.InvalidParameterValue",
    };

    /// <summary>A request that lacks something, or has what cannot be kept here.</summary>
    public static MTurkError Request(string message) => Of("InvalidParameterValue", message);

    /// <summary>A refusal that has no text of MTurk's.</summary>
    public static MTurkError Of(Rejection rejection) => rejection.Code switch
    {
        RejectionCode.InsufficientFunds => InsufficientFunds,
        RejectionCode.PriceWouldChange => TooManyMore,
        RejectionCode.Busy => new("ThrottlingException", "Rate exceeded"),
        RejectionCode.WrongState => Of("InvalidHITState", rejection.Detail),
        _ => Request(rejection.Detail),
    };

    /// <summary>A refusal with that code and text.</summary>
    public static MTurkError Of(string code, string message) => MTurkError.RequestError("AWS.MechanicalTurk." + code, message);
}
