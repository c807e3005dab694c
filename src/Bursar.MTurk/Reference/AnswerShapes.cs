using System.Text.Json.Nodes;
using Bursar.Http;

namespace Bursar.MTurk;

/// <summary>The forms of the answers, member by member as <see cref="AnswerWriter"/> writes them.</summary>
internal static class AnswerShapes
{
    private static JsonObject Id => JsonForm.Pattern(Pattern.EntityId.ToString());

    private static JsonObject Worker => JsonForm.Pattern(Pattern.CustomerId.ToString());

    private static JsonObject Amount => JsonForm.Pattern(@"^[0-9]+\.[0-9]{2}$").Saying("US dollars.");

    private static JsonObject Time => JsonForm.Number().Saying("Seconds since 1970.");

    private static JsonObject Text => JsonForm.Text();

    private static JsonObject Whole => JsonForm.Whole();

    private static JsonObject Seconds => JsonForm.Whole(0).Saying("Seconds.");

    private static JsonObject Locale => Members(("Country", Text), ("Subdivision?", Text));

    private static JsonObject Requirement => Members(
        ("QualificationTypeId", Text), ("Comparator", JsonForm.OneOf(Enum.GetNames<Comparator>())),
        ("IntegerValues?", JsonForm.List(Whole)), ("LocaleValues?", JsonForm.List(Locale)),
        ("RequiredToPreview", JsonForm.Flag()), ("ActionsGuarded", Text));

    private static JsonObject HitMembers => Members(
        ("HITId", Id), ("HITTypeId", Id), ("HITGroupId", Id), ("CreationTime", Time), ("Title", Text), ("Description", Text),
        ("Question?", Text), ("Keywords?", Text), ("HITStatus", JsonForm.OneOf(Enum.GetNames<HitStatus>())),
        ("MaxAssignments", Whole), ("Reward", Amount), ("AutoApprovalDelayInSeconds", Seconds), ("Expiration", Time),
        ("AssignmentDurationInSeconds", Seconds), ("RequesterAnnotation?", Text),
        ("QualificationRequirements", JsonForm.List(Requirement)), ("HITReviewStatus", Text),
        ("NumberOfAssignmentsPending", Whole), ("NumberOfAssignmentsAvailable", Whole), ("NumberOfAssignmentsCompleted", Whole));

    private static JsonObject AssignmentMembers => Members(
        ("AssignmentId", Id), ("WorkerId", Worker), ("HITId", Id),
        ("AssignmentStatus", JsonForm.OneOf(Enum.GetNames<AssignmentStatus>())), ("AutoApprovalTime?", Time),
        ("AcceptTime", Time), ("SubmitTime?", Time), ("ApprovalTime?", Time), ("RejectionTime?", Time), ("Deadline", Time),
        ("Answer?", Text), ("RequesterFeedback?", Text));

    private static JsonObject QualificationMembers => Members(
        ("QualificationTypeId", Id), ("WorkerId", Worker), ("GrantTime", Time), ("IntegerValue", Whole), ("Status", Text));

    private static JsonObject QualificationTypeMembers => Members(
        ("QualificationTypeId", Id), ("CreationTime?", Time), ("Name", Text), ("Description", Text), ("Keywords?", Text),
        ("QualificationTypeStatus", Text), ("Test?", Text), ("AnswerKey?", Text), ("TestDurationInSeconds?", Seconds),
        ("RetryDelayInSeconds?", Seconds), ("IsRequestable", JsonForm.Flag()), ("AutoGranted", JsonForm.Flag()),
        ("AutoGrantedValue?", Whole));

    private static JsonObject Report => Members(
        ("ReviewResults", JsonForm.List(Members(
            ("ActionId", Id), ("SubjectId", Id), ("SubjectType", Text), ("QuestionId?", Text), ("Key", Text), ("Value", Text)))),
        ("ReviewActions", JsonForm.List(Members(
            ("ActionId", Id), ("ActionName", Text), ("TargetId", Id), ("TargetType", Text), ("Status", Text),
            ("CompleteTime", Time), ("Result", Text), ("ErrorCode?", Text)))));

    /// <summary>An object without members.</summary>
    public static readonly BodyShape Nothing = Of("Nothing");

    /// <summary>The balance.</summary>
    public static readonly BodyShape Balance = Of("Balance", ("AvailableBalance", Amount), ("OnHoldBalance", Amount));

    /// <summary>A HIT.</summary>
    public static readonly BodyShape Hit = Of("HITAnswer", ("HIT", HitMembers));

    /// <summary>A page of HITs.</summary>
    public static readonly BodyShape Hits = Page("HITPage", ("HITs", HitMembers));

    /// <summary>The id of a HIT type.</summary>
    public static readonly BodyShape HitType = Of("HITTypeAnswer", ("HITTypeId", Id));

    /// <summary>An assignment and its HIT.</summary>
    public static readonly BodyShape Assignment = Of("AssignmentAnswer", ("Assignment", AssignmentMembers), ("HIT", HitMembers));

    /// <summary>A page of assignments.</summary>
    public static readonly BodyShape Assignments = Page("AssignmentPage", ("Assignments", AssignmentMembers));

    /// <summary>The address of a file.</summary>
    public static readonly BodyShape File = Of("FileAnswer", ("FileUploadURL", JsonForm.Format("uri")));

    /// <summary>A page of bonuses.</summary>
    public static readonly BodyShape Bonuses = Page("BonusPage", ("BonusPayments", Members(
        ("WorkerId", Worker), ("BonusAmount", Amount), ("AssignmentId", Id), ("Reason", Text), ("GrantTime", Time))));

    /// <summary>A qualification type.</summary>
    public static readonly BodyShape QualificationType =
        Of("QualificationTypeAnswer", ("QualificationType", QualificationTypeMembers));

    /// <summary>A page of qualification types.</summary>
    public static readonly BodyShape QualificationTypes =
        Page("QualificationTypePage", ("QualificationTypes", QualificationTypeMembers));

    /// <summary>What a worker has of a qualification type.</summary>
    public static readonly BodyShape Qualification = Of("QualificationAnswer", ("Qualification", QualificationMembers));

    /// <summary>A page of those who have a qualification.</summary>
    public static readonly BodyShape Qualifications = Page("QualificationPage", ("Qualifications", QualificationMembers));

    /// <summary>A page of requests for qualifications.</summary>
    public static readonly BodyShape QualificationRequests = Page("QualificationRequestPage", ("QualificationRequests", Members(
        ("QualificationRequestId", Id), ("QualificationTypeId", Id), ("WorkerId", Worker), ("Test?", Text), ("Answer?", Text),
        ("SubmitTime?", Time))));

    /// <summary>What review policies found and did.</summary>
    public static readonly BodyShape Reviews = Of(
        "ReviewAnswer", ("HITId", Id), ("AssignmentReviewPolicy?", Members(("PolicyName", Text))),
        ("HITReviewPolicy?", Members(("PolicyName", Text))), ("AssignmentReviewReport?", Report), ("HITReviewReport?", Report),
        ("NextToken?", Text));

    /// <summary>A page of blocks.</summary>
    public static readonly BodyShape Blocks = Page(
        "BlockPage", ("WorkerBlocks", Members(("WorkerId", Worker), ("Reason", Text))));

    /// <summary>Who was not notified.</summary>
    public static readonly BodyShape Failures = Of("NotifyAnswer", ("NotifyWorkersFailureStatuses", JsonForm.List(Members(
        ("NotifyWorkersFailureCode", Text), ("NotifyWorkersFailureMessage", Text), ("WorkerId", Text)))));

    private static BodyShape Page(string name, (string Name, JsonObject Schema) list)
        => Of(name, ("NumResults", Whole), ("NextToken?", Text), (list.Name, JsonForm.List(list.Schema)));

    private static BodyShape Of(string name, params (string Name, JsonObject Schema)[] members)
        => BodyShape.Of(name, Members(members));

    /// <summary>An object's schema. A member that may be left out has a question mark behind its name.</summary>
    private static JsonObject Members(params (string Name, JsonObject Schema)[] members)
        => JsonForm.Members(
            members.Select(one => KeyValuePair.Create(one.Name.TrimEnd('?'), one.Schema)),
            members.Where(one => !one.Name.EndsWith('?')).Select(one => one.Name));
}
