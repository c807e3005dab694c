using System.Globalization;

namespace Bursar.MTurk;

/// <summary>
/// MTurk's own errors: the code, and the message that the service was observed to send, because some clients decide by it. Where
/// no message is known, it is ours (docs/mturk.md says which).
/// </summary>
internal static class MTurkErrors
{
    /// <summary>The server cannot do it now (the model's <c>ServiceFault</c>). Clients retry automatically.</summary>
    public static readonly MTurkError ServiceFault =
        new("ServiceFault", "The service is temporarily unable to process your request. Try your call again.")
        {
            Status = 500,
            TurkErrorCode = "AWS.ServiceUnavailable",
        };

    /// <summary>
    /// Too many requests are queued, or large bodies take up all their memory. Clients retry automatically.
    /// </summary>
    public static readonly MTurkError Throttled = new("ThrottlingException", "Rate exceeded");

    /// <summary>Too many signatures from the same address failed.</summary>
    public static readonly MTurkError TooManyFailures =
        new("ThrottlingException", "Rate exceeded: too many requests from this address had no valid signature.") { Status = 429 };

    /// <summary>Not enough funds; payroll programs recognize it by the beginning of the message.</summary>
    public static readonly MTurkError InsufficientFunds = Of(
        "InsufficientFunds",
        "This Requester has insufficient funds in their account to complete this transaction. "
        + "Please visit https://requester.mturk.com/prepayments/new to purchase Prepaid HITs.");

    /// <summary>Fewer than ten assignments would become ten or more, which have another fee.</summary>
    public static readonly MTurkError TooManyMore = Of(
        "InvalidMaximumAssignmentsIncrease",
        "HITs created with fewer than 10 assignments cannot be extended to have 10 or more assignments.");

    /// <summary>A rejection is too old to be overridden.</summary>
    public static readonly MTurkError OverrideTooLate = Of(
        "InvalidAssignmentState",
        $"A rejection can be overridden until {ApproveSubmission.OverrideWithin.Days} days after the assignment was submitted.");

    /// <summary>Another qualification type has the name; Dallinger and Mephisto recognize the message.</summary>
    public static readonly MTurkError QualificationTypeExists = Of(
        "QualificationTypeAlreadyExists",
        "You have already created a QualificationType with this name. "
        + "A QualificationType's name must be unique among all of the QualificationTypes created by the same user.");

    /// <summary>The worker was never given the qualification; Dallinger recognizes the message.</summary>
    public static readonly MTurkError NoQualification =
        Of("QualificationDoesNotExist", "You requested a Qualification that does not exist.");

    /// <summary>The worker's qualification was revoked; Dallinger recognizes the message.</summary>
    public static readonly MTurkError QualificationRevoked =
        Of("InvalidQualificationState", "This operation can be called with a status of: Granted");

    /// <summary>The request for a qualification was accepted or rejected before.</summary>
    public static readonly MTurkError QualificationRequestState =
        Of("InvalidQualificationRequestState", "This operation can be called with a status of: Submitted");

    /// <summary>Workers accepted the HIT for a higher reward.</summary>
    public static readonly MTurkError RewardLowered = Of(
        "InvalidHITState",
        "Workers have accepted this HIT for a higher reward: "
        + "it cannot be lowered before their assignments are approved or rejected.");

    /// <summary>
    /// The question has a character that UTF-8 writes in four bytes, such as an emoji (seen so, without the value: boto3#2277).
    /// </summary>
    public static readonly MTurkError BeyondBasicPlane =
        Of("InvalidParameterValue", "The value  is not valid for the parameter QuestionXML.") with
        {
            Type = "ParameterValidationError",
            Parameter = "QuestionXML",
        };

    /// <summary>There is no such HIT, or it is another requester's.</summary>
    public static MTurkError NoHit(string id) => Of("HITDoesNotExist", $"Hit {id} does not exist.");

    /// <summary>There is no such assignment, or it is another requester's.</summary>
    public static MTurkError NoAssignment(string id) => Of("AssignmentDoesNotExist", $"Assignment {id} does not exist.");

    /// <summary>The HIT is in a state that does not allow this.</summary>
    public static MTurkError HitState(HitStatus status, params ReadOnlySpan<HitStatus> allowed) => Of(
        "InvalidHITState",
        $"This HIT is currently in the state '{status}'.  This operation can be called with a status of: "
        + $"{string.Join(", ", allowed.ToArray())}");

    /// <summary>The assignment is in a state that does not allow this.</summary>
    /// <param name="allowed">The states in which it is allowed, in MTurk's words, separated by commas.</param>
    public static MTurkError AssignmentState(string allowed)
        => Of("InvalidAssignmentState", $"This operation can be called with a status of: {allowed}");

    /// <summary>The caller has no such qualification type: there is none, or it is another requester's, or MTurk's own.</summary>
    public static MTurkError NoQualificationType(string id) => SystemQualificationType.Find(id) is null
        ? Of("QualificationTypeDoesNotExist", $"QualificationType {id} does not exist.")
        : Of("PermissionDenied", $"QualificationType {id} is one of MTurk's own, so this operation cannot be called for it.");

    /// <summary>There is no such request for a qualification, or it is another requester's.</summary>
    public static MTurkError NoQualificationRequest(string id)
        => Of("QualificationRequestDoesNotExist", $"QualificationRequest {id} does not exist.");

    /// <summary>The qualification type is in a state that does not allow this.</summary>
    /// <param name="allowed">The states in which it is allowed, in MTurk's words.</param>
    public static MTurkError QualificationTypeState(string allowed)
        => Of("InvalidQualificationTypeState", $"This operation can be called with a status of: {allowed}");

    /// <summary>The client's token was used before, and that request is done.</summary>
    public static MTurkError TokenUsed(string token)
        => Of("DuplicateCall", $"The idempotency token \"{token}\" has already been processed.");

    /// <summary>The client's token was used before, for this HIT.</summary>
    public static MTurkError HitExists(string token, ObjectId hit)
        => Of("HitAlreadyExists", $"The idempotency token \"{token}\" has already been processed: "
            + $"HIT {hit.ToUpperString()} exists.");

    /// <summary>A value that the model allows and MTurk does not.</summary>
    public static MTurkError Parameter(string name, object? value) => Of(
        "InvalidParameterValue",
        string.Create(CultureInfo.InvariantCulture, $"The value \"{value}\" is not valid for the parameter {name}.")) with
    {
        Type = "ParameterValidationError",
        Parameter = name,
    };

    /// <summary>The end of a HIT is too near or too far (seen: aws-sdk-java#1817).</summary>
    /// <param name="seconds">The time from now to the end that was asked for, in seconds.</param>
    /// <param name="range">The range in which it must be, in seconds.</param>
    public static MTurkError Expiration(long seconds, (long Min, long Max) range) => Of(
        "InvalidParameterValue",
        string.Create(
            CultureInfo.InvariantCulture,
            $"The value {seconds} is invalid for ExpirationIncrementInSeconds. "
                + $"Valid values range from {range.Min} to {range.Max}.")) with
    {
        Type = "ParameterValidationError",
        Parameter = "ExpirationIncrementInSeconds",
    };

    /// <summary>A member is not valid XML of its schema.</summary>
    public static MTurkError Xml(string name, string details) => Of(
        "XMLParseError",
        "There was an error parsing the XML question or answer data in your request. "
        + $"Please make sure the data is well-formed and validates against the appropriate schema. Details: {details}") with
    {
        Type = "ParameterValidationError",
        Parameter = name,
    };

    /// <summary>Notifications cannot be sent to where they shall go.</summary>
    public static MTurkError Transport(string message) => Of("InvalidTransportEndpoint", message);

    /// <summary>The request lacks something, or has something that cannot be stored here.</summary>
    public static MTurkError Request(string message) => Of("InvalidParameterValue", message);

    /// <summary>Two members exclude each other.</summary>
    public static MTurkError Combination(string message)
        => Of("InvalidParameterCombination", message) with { Type = "InvalidParameterCombinationError" };

    /// <summary>The request cannot be executed (the model's <c>RequestError</c>), with that code and message.</summary>
    public static MTurkError Of(string code, string message)
        => new("RequestError", message) { TurkErrorCode = "AWS.MechanicalTurk." + code };
}
