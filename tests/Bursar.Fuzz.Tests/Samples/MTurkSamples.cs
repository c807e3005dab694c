namespace Bursar.Fuzz.Tests;

/// <summary>Calls of MTurk's API, and what workers do between them.</summary>
internal static class MTurkSamples
{
    private const string Schemas = "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas";

    private const string Question =
        $"""<ExternalQuestion xmlns=\"{Schemas}/2006-07-14/ExternalQuestion.xsd\">"""
        + "<ExternalURL>https://example.org/?a=1&amp;b=2</ExternalURL><FrameHeight>400</FrameHeight></ExternalQuestion>";

    private const string HtmlQuestion =
        $"""<HTMLQuestion xmlns=\"{Schemas}/2011-11-11/HTMLQuestion.xsd\">"""
        + "<HTMLContent><![CDATA[<p>Which?</p>]]></HTMLContent><FrameHeight>0</FrameHeight></HTMLQuestion>";

    private const string Answer =
        $"""<QuestionFormAnswers xmlns=\"{Schemas}/2005-10-01/QuestionFormAnswers.xsd\">"""
        + "<Answer><QuestionIdentifier>q</QuestionIdentifier><FreeText>Ä 7</FreeText></Answer></QuestionFormAnswers>";

    private const string Test =
        $"""<QuestionForm xmlns=\"{Schemas}/2017-11-06/QuestionForm.xsd\"><Question>"""
        + "<QuestionIdentifier>move</QuestionIdentifier><QuestionContent><Text>The best move?</Text></QuestionContent>"
        + "<AnswerSpecification><FreeTextAnswer/></AnswerSpecification></Question></QuestionForm>";

    public static readonly Sample[] All =
    [
        Call("GetAccountBalance", "{}"),
        Call(
            "CreateQualificationType",
            """
            {"Name":"Sharp eyes","Keywords":"eyes, sight","Description":"Sees well.","QualificationTypeStatus":"Active",
            "RetryDelayInSeconds":60,"AutoGranted":true,"AutoGrantedValue":3}
            """,
            "type=QualificationType.QualificationTypeId"),
        Call("CreateQualificationType", """{"Name":"To go","Description":"d","QualificationTypeStatus":"Active"}""",
            "spent=QualificationType.QualificationTypeId"),
        Call("DeleteQualificationType", """{"QualificationTypeId":"$spent"}"""),
        Call("GetQualificationType", """{"QualificationTypeId":"$type"}"""),
        Call("UpdateQualificationType",
            """
            {"QualificationTypeId":"$type","Description":"Sees better.","QualificationTypeStatus":"Active",
            "RetryDelayInSeconds":7}
            """),
        Call("ListQualificationTypes",
            """{"Query":"eyes","MustBeRequestable":false,"MustBeOwnedByCaller":true,"MaxResults":10}"""),
        Call("AssociateQualificationWithWorker",
            """{"QualificationTypeId":"$type","WorkerId":"$worker","IntegerValue":80,"SendNotification":false}"""),
        Call("GetQualificationScore", """{"QualificationTypeId":"$type","WorkerId":"$worker"}"""),
        Call("ListWorkersWithQualificationType", """{"QualificationTypeId":"$type","Status":"Granted","MaxResults":5}"""),
        Call("CreateHITType",
            """
            {"AutoApprovalDelayInSeconds":86400,"AssignmentDurationInSeconds":600,"Reward":"0.50","Title":"Compare",
            "Keywords":"a,b","Description":"Which is sharper?","QualificationRequirements":[
            {"QualificationTypeId":"$type","Comparator":"GreaterThan","IntegerValues":[50],"ActionsGuarded":"Accept"},
            {"QualificationTypeId":"00000000000000000071","Comparator":"In",
            "LocaleValues":[{"Country":"US","Subdivision":"CA"},{"Country":"DE"}],"RequiredToPreview":false}]}
            """,
            "hittype=HITTypeId"),
        Call("CreateHITType",
            """{"AssignmentDurationInSeconds":60,"Reward":"0.50","Title":"Compare more","Description":"Which one?"}""",
            "plaintype=HITTypeId"),
        Call("CreateHIT",
            $$"""
            {"MaxAssignments":5,"AutoApprovalDelayInSeconds":3600,"LifetimeInSeconds":86400,"AssignmentDurationInSeconds":600,
            "Reward":"1.00","Title":"Look","Keywords":"x","Description":"Look at it.","Question":"{{Question}}",
            "RequesterAnnotation":"mine","UniqueRequestToken":"one"}
            """,
            "hit=HIT.HITId"),
        Call("CreateHITWithHITType",
            $$"""
            {"HITTypeId":"$plaintype","MaxAssignments":2,"LifetimeInSeconds":3600,"Question":"{{HtmlQuestion}}",
            "RequesterAnnotation":"ours","UniqueRequestToken":"two"}
            """,
            "other=HIT.HITId"),
        Call("ListHITsForQualificationType", """{"QualificationTypeId":"$type","MaxResults":3}"""),
        Call("GetHIT", """{"HITId":"$hit"}"""),
        Call("ListHITs", """{"MaxResults":1}""", "next=NextToken"),
        Call("ListHITs", """{"NextToken":"$next","MaxResults":1}"""),
        Call("UpdateHITTypeOfHIT", """{"HITId":"$other","HITTypeId":"$plaintype"}"""),
        Call("CreateAdditionalAssignmentsForHIT",
            """{"HITId":"$hit","NumberOfAdditionalAssignments":1,"UniqueRequestToken":"three"}"""),
        Own("studies/$hit/submissions", """{"participant":"$worker"}""", "assignment^=id"),
        Own("submissions/$assignment/submit", $$"""{"answer":"{{Answer}}"}"""),
        Own("studies/$hit/submissions", """{"participant":"$second"}""", "rejected^=id"),
        Own("submissions/$rejected/submit", """{"fields":{"code":"7"}}"""),
        Own("studies/$hit/submissions", """{"participant":"$third"}""", "approved^=id"),
        Own("submissions/$approved/submit", """{"fields":{"code":"8"}}"""),
        Call("GetAssignment", """{"AssignmentId":"$assignment"}"""),
        Call("ListAssignmentsForHIT",
            """{"HITId":"$hit","MaxResults":2,"AssignmentStatuses":["Submitted","Approved","Rejected"]}"""),
        Call("ListReviewableHITs", """{"HITTypeId":"$plaintype","Status":"Reviewable","MaxResults":10}"""),
        Call("ApproveAssignment",
            """{"AssignmentId":"$approved","RequesterFeedback":"Well done.","OverrideRejection":false}"""),
        Call("RejectAssignment", """{"AssignmentId":"$rejected","RequesterFeedback":"No."}"""),
        Call("SendBonus",
            """
            {"WorkerId":"$thirdworker","BonusAmount":"0.25","AssignmentId":"$approved","Reason":"Quick.",
            "UniqueRequestToken":"four"}
            """),
        Call("ListBonusPayments", """{"HITId":"$hit","MaxResults":1}"""),
        Call("ListBonusPayments", """{"AssignmentId":"$approved"}"""),
        Call("NotifyWorkers",
            """{"Subject":"Thanks","MessageText":"For your work","WorkerIds":["$thirdworker","$secondworker","A1"]}"""),
        Read("books/$turkbook/messages?limit=1"),
        Read("participants/$third/messages"),
        Call("CreateWorkerBlock", """{"WorkerId":"$secondworker","Reason":"Spam."}"""),
        Call("ListWorkerBlocks", """{"MaxResults":3}"""),
        Call("DeleteWorkerBlock", """{"WorkerId":"$secondworker","Reason":"A mistake."}"""),
        Call("DisassociateQualificationFromWorker",
            """{"QualificationTypeId":"$type","WorkerId":"$worker","Reason":"It was wrong."}"""),
        Sns("Action=CreateTopic&Version=2010-03-31&Name=run-1", "topic=TopicArn"),
        Sns("Action=Subscribe&TopicArn=$topic&Protocol=https&Endpoint=https%3A%2F%2Fexample.org%2F&ReturnSubscriptionArn=true",
            "subscription=SubscriptionArn"),
        Sns("Action=GetSubscriptionAttributes&SubscriptionArn=$subscription"),
        Sns("Action=GetTopicAttributes&TopicArn=$topic"),
        Sns("Action=ListSubscriptionsByTopic&TopicArn=$topic"),
        Sns("Action=SetTopicAttributes&TopicArn=$topic&AttributeName=Policy&AttributeValue=%7B%7D"),
        Sns("Action=ListTopics&NextToken="),
        Call("UpdateNotificationSettings",
            """
            {"HITTypeId":"$plaintype","Active":true,"Notification":{"Destination":"$topic",
            "Transport":"SNS","Version":"2006-05-05","EventTypes":["AssignmentSubmitted","HITReviewable"]}}
            """),
        Call("SendTestEventNotification",
            """
            {"TestEventType":"Ping","Notification":{"Destination":"$topic",
            "Transport":"SNS","Version":"2014-08-15","EventTypes":["HITExpired"]}}
            """),
        Sns("Action=Unsubscribe&SubscriptionArn=$subscription"),
        Sns("Action=CreateTopic&Name=run-2", "spare=TopicArn"),
        Sns("Action=DeleteTopic&TopicArn=$spare"),
        Call("UpdateExpirationForHIT", """{"HITId":"$other","ExpireAt":0}"""),
        Call("UpdateHITReviewStatus", """{"HITId":"$other","Revert":false}"""),
        Call("CreateHIT",
            $$"""
            {"LifetimeInSeconds":60,"AssignmentDurationInSeconds":60,"Reward":"0.01","Title":"t","Description":"d",
            "Question":"{{Question}}"}
            """,
            "gone=HIT.HITId"),
        Call("UpdateExpirationForHIT", """{"HITId":"$gone","ExpireAt":1.5E9}"""),
        Call("DeleteHIT", """{"HITId":"$gone"}"""),
        Call("CreateQualificationType",
            $$"""
            {"Name":"By request","Description":"Ask for it.","QualificationTypeStatus":"Active","RetryDelayInSeconds":60,
            "Test":"{{Test}}","TestDurationInSeconds":600}
            """,
            "asked=QualificationType.QualificationTypeId"),
        Own("participants/$participant/trait-requests", """{"trait":"$asked"}""", "request^=id"),
        Read("trait-requests/$request"),
        Own("trait-requests/$request/submit", """{"fields":{"move":"5"}}"""),
        Own("participants/$second/trait-requests", """{"trait":"$asked"}""", "denied^=id"),
        Own("trait-requests/$denied/submit", """{"fields":{"move":"1"}}"""),
        Call("ListQualificationRequests", """{"QualificationTypeId":"$asked","MaxResults":10}"""),
        Call("AcceptQualificationRequest", """{"QualificationRequestId":"$request","IntegerValue":80}"""),
        Call("RejectQualificationRequest", """{"QualificationRequestId":"$denied","Reason":"Not yet."}"""),
        Call("CreateHIT",
            $$"""
            {"MaxAssignments":2,"LifetimeInSeconds":3600,"AssignmentDurationInSeconds":600,"Reward":"0.05","Title":"Judge",
            "Description":"d","Question":"{{Question}}","AssignmentReviewPolicy":{"PolicyName":"ScoreMyKnownAnswers/2011-09-01",
            "Parameters":[{"Key":"AnswerKey","MapEntries":[{"Key":"q","Values":["B"]}]},
            {"Key":"ApproveIfKnownAnswerScoreIsAtLeast","Values":["100"]}]} }
            """,
            "judged=HIT.HITId"),
        Own("studies/$judged/submissions", """{"participant":"$third"}""", "verdict=id"),
        Own("submissions/$verdict/submit", """{"fields":{"q":"B"}}"""),
        Call("ListReviewPolicyResultsForHIT",
            """
            {"HITId":"$judged","PolicyLevels":["Assignment"],"RetrieveActions":true,"RetrieveResults":true,"MaxResults":10}
            """),
        Own("studies/$judged/fill", """{"state":"submitted"}"""),
    ];

    internal static Sample Call(string operation, string body, string keeps = "")
        => new(Dialect.MTurk, "POST", "/", body, keeps) { Operation = operation };

    private static Sample Sns(string body, string keeps = "") => new(Dialect.Sns, "POST", "/", body, keeps);

    private static Sample Own(string path, string body, string keeps = "")
        => new(Dialect.Own, "POST", "/bursar/v1/" + path, body, keeps);

    private static Sample Read(string path) => new(Dialect.Own, "GET", "/bursar/v1/" + path);
}
