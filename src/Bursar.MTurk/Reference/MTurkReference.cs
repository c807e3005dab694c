using Bursar.Http;

namespace Bursar.MTurk;

/// <summary>What is said of MTurk's Requester API.</summary>
public static class MTurkReference
{
    private const string About = """
        The Requester API of Amazon Mechanical Turk, version 2017-01-17. Programs that were written for it run here unchanged:
        give their SDK this server's address as the endpoint and an access key of this server. Every operation is POST / with AWS
        JSON 1.1, is named by the header X-Amz-Target and is signed with Signature Version 4.
        """;

    /// <summary>The codes of MTurk's own errors, with which the request can be at fault.</summary>
    private static readonly (string Code, string Text)[] Refusals =
    [
        ("InsufficientFunds", "Less is available than this costs."),
        ("InvalidMaximumAssignmentsIncrease", "Fewer than ten assignments would become ten or more, which cost more."),
        ("InvalidAssignmentState", "The assignment's status does not allow this."),
        ("QualificationTypeAlreadyExists", "Another qualification type has the name."),
        ("QualificationDoesNotExist", "The worker was never given the qualification."),
        ("InvalidQualificationState", "The worker's qualification was revoked."),
        ("InvalidQualificationRequestState", "The request for a qualification was accepted or rejected before."),
        ("InvalidHITState", "The HIT's status does not allow this."),
        ("HITDoesNotExist", "There is no such HIT, or it is another requester's."),
        ("AssignmentDoesNotExist", "There is no such assignment, or it is another requester's."),
        ("QualificationTypeDoesNotExist", "There is no such qualification type, or it is another requester's."),
        ("PermissionDenied", "The qualification type is one of MTurk's own."),
        ("QualificationRequestDoesNotExist", "There is no such request, or it is another requester's."),
        ("InvalidQualificationTypeState", "The qualification type's status does not allow this."),
        ("DuplicateCall", "The UniqueRequestToken was used before, and that request is done."),
        ("HitAlreadyExists", "The UniqueRequestToken was used before, for a HIT."),
        ("InvalidParameterValue", "A value, or the request as a whole, is refused; the message says why."),
        ("XMLParseError", "A member is not valid XML of its schema."),
        ("InvalidTransportEndpoint", "Notifications cannot be sent to where they shall go."),
        ("InvalidParameterCombination", "Two members exclude each other."),
    ];

    private static readonly (int Status, string Code, string Text)[] Protocol =
    [
        (400, "SerializationException", "The body is not a JSON object, or a member has the wrong type."),
        (400, "ValidationException", "Members break the rules of the model; the message names each."),
        (400, "MissingAuthenticationTokenException", "The request is not signed."),
        (400, "UnrecognizedClientException", "The access key is unknown or revoked."),
        (400, "IncompleteSignatureException", "A part of the signature is missing."),
        (400, "InvalidSignatureException", "The signature is wrong, too old, or of another request."),
        (400, "ThrottlingException", "Too many requests wait; clients try again."),
        (413, "RequestEntityTooLargeException", "The body is over 1 MiB."),
        (429, "ThrottlingException", "Too many requests from the address had no valid signature."),
        (500, "ServiceFault", "The store failed, or there is a bug in the server; clients try again."),
    ];

    /// <summary>Describes it.</summary>
    public static ApiReference Of(DocComments comments)
    {
        ArgumentNullException.ThrowIfNull(comments);
        return new("mturk", "MTurk's Requester API", About.ReplaceLineEndings(" "), [.. Operations()], [.. Errors()])
        {
            MediaType = MTurkBody.ContentType,
            ErrorType = MTurkBody.ContentType,
            Security = new()
            {
                ["type"] = "apiKey",
                ["in"] = "header",
                ["name"] = "Authorization",
                ["description"] = "AWS Signature Version 4, for the service `mturk-requester` and any region.",
                ["x-amazon-apigateway-authtype"] = "awsSigv4",
            },
            ErrorSchema = JsonForm.Members(
                [
                    new("__type", JsonForm.Text()),
                    new("Message", JsonForm.Text()),
                    new("message", JsonForm.Text()),
                    new("TurkErrorCode", JsonForm.Text().Saying("MTurk's own code, behind `AWS.MechanicalTurk.`.")),
                    new("Parameter", JsonForm.Text()),
                ],
                "__type"),
        };
    }

    private static IEnumerable<OperationReference> Operations() => MTurkOperations.Groups.SelectMany(
        group => group.Operations.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => OfOperation(group.Name, one)));

    private static OperationReference OfOperation(string group, MTurkOperation operation)
    {
        var reads = operation.TakesNothing ? JsonForm.Members([]) : InputSketch.Of(operation).Schema;
        return new(operation.Name, group, "POST", "/", operation.Answer.Method.DeclaringType!)
        {
            Target = MTurkOperations.TargetOf(operation),
            Takes = BodyShape.Of($"{operation.Name}Request", reads),
            Gives = operation.Gives(),
            Money = operation.Money,
        };
    }

    private static IEnumerable<ErrorReference> Errors() =>
    [
        .. Protocol.Select(one => new ErrorReference(one.Status, one.Code, one.Text, ErrorReference.Always)),
        .. Refusals.Select(one => new ErrorReference(
            400, $"AWS.MechanicalTurk.{one.Code}", one.Text, operation => IsPossible(one.Code, operation))),
    ];

    /// <summary>Errors about something that an operation does not know are not among its own.</summary>
    private static bool IsPossible(string code, OperationReference operation) => code switch
    {
        "InsufficientFunds" => operation.Money != OperationReference.NoMoney,
        "DuplicateCall" or "HitAlreadyExists" => Reads(operation, "UniqueRequestToken"),
        "HITDoesNotExist" or "InvalidHITState" => Reads(operation, "HITId"),
        "AssignmentDoesNotExist" or "InvalidAssignmentState" => Reads(operation, "AssignmentId"),
        "QualificationRequestDoesNotExist" or "InvalidQualificationRequestState" => Reads(operation, "QualificationRequestId"),
        "QualificationDoesNotExist" or "InvalidQualificationState" =>
            Reads(operation, "QualificationTypeId") && Reads(operation, "WorkerId"),
        "QualificationTypeDoesNotExist" or "PermissionDenied" or "InvalidQualificationTypeState" =>
            Reads(operation, "QualificationTypeId") || Reads(operation, "QualificationRequirements"),
        "QualificationTypeAlreadyExists" => operation.Handler == typeof(CreateQualificationType),
        "InvalidMaximumAssignmentsIncrease" => operation.Handler == typeof(CreateAdditionalAssignmentsForHIT),
        "InvalidTransportEndpoint" => Reads(operation, "Notification"),
        "XMLParseError" => Reads(operation, "Question") || Reads(operation, "Test"),
        "InvalidParameterCombination" => !operation.Handler.Name.StartsWith("Get", StringComparison.Ordinal),
        _ => true,
    };

    private static bool Reads(OperationReference operation, string member)
        => operation.Takes!.Schema!["properties"]!.AsObject().ContainsKey(member);
}
