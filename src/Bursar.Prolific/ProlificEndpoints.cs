namespace Bursar.Prolific;

/// <summary>
/// Every operation of Prolific's public API: those of its OpenAPI document of January 2025, and those that its
/// documentation and its own command line have added since. To offer one, give its line a handler.
/// </summary>
public static class ProlificEndpoints
{
    /// <summary>All of them, group by group.</summary>
    public static IReadOnlyList<ProlificEndpoint> All { get; } =
    [
        new("Users", "GET", "/api/v1/users/me/", GetMe.AnswerAsync),

        new("Workspaces", "GET", "/api/v1/workspaces/", GetWorkspaces.AnswerAsync),
        new("Workspaces", "POST", "/api/v1/workspaces/", CreateWorkspace.AnswerAsync),
        new("Workspaces", "GET", "/api/v1/workspaces/{workspace_id}/", GetWorkspace.AnswerAsync),
        new("Workspaces", "PATCH", "/api/v1/workspaces/{workspace_id}/", UpdateWorkspace.AnswerAsync),
        new("Workspaces", "GET", "/api/v1/workspaces/{workspace_id}/balance/", GetWorkspaceBalance.AnswerAsync),

        new("Projects", "GET", "/api/v1/workspaces/{workspace_id}/projects/", GetProjects.AnswerAsync),
        new("Projects", "POST", "/api/v1/workspaces/{workspace_id}/projects/", CreateProject.AnswerAsync),
        new("Projects", "GET", "/api/v1/projects/{project_id}/", GetProject.AnswerAsync),
        new("Projects", "PATCH", "/api/v1/projects/{project_id}/", UpdateProject.AnswerAsync),
        new("Projects", "DELETE", "/api/v1/projects/{project_id}/studies/{study_id}/", DeleteProjectStudy.AnswerAsync),

        new("Studies", "GET", "/api/v1/projects/{project_id}/studies/", GetProjectStudies.AnswerAsync),
        new("Studies", "GET", "/api/v1/studies/", GetStudies.AnswerAsync),
        new("Studies", "POST", "/api/v1/studies/", CreateStudy.AnswerAsync),
        new("Studies", "POST", "/api/v1/studies/{id}/transition/", TransitionStudy.AnswerAsync),
        new("Studies", "POST", "/api/v1/study/{id}/test-study", TestStudySetUp.AnswerAsync),
        new("Studies", "GET", "/api/v1/studies/{id}/", GetStudy.AnswerAsync),
        new("Studies", "PATCH", "/api/v1/studies/{id}/", UpdateStudy.AnswerAsync),
        new("Studies", "DELETE", "/api/v1/studies/{id}/", DeleteStudy.AnswerAsync),
        new("Studies", "GET", "/api/v1/studies/{id}/access-details-progress/", GetStudyAccessDetailsProgress.AnswerAsync),
        new("Studies", "GET", "/api/v1/studies/{id}/cost/", GetStudyCost.AnswerAsync),
        new("Studies", "GET", "/api/v1/studies/{study_id}/predicted-recruitment-time/"),
        new("Studies", "POST", "/api/v1/studies/predicted-recruitment-time/"),
        new("Studies", "GET", "/api/v1/studies/{id}/submissions/", GetStudySubmissions.AnswerAsync),
        new("Studies", "GET", "/api/v1/studies/{id}/export/", ExportStudy.AnswerAsync),
        new("Studies", "POST", "/api/v1/studies/{id}/clone/", DuplicateStudy.AnswerAsync),
        new("Studies", "POST", "/api/v1/study-cost-calculator/", CalculateStudyCost.AnswerAsync),
        new("Studies", "POST", "/api/v1/studies/{id}/test-study/", TestStudySetUp.AnswerAsync),
        new("Studies", "GET", "/api/v1/studies/{id}/submissions/counts/", GetSubmissionCounts.AnswerAsync),

        new("Submissions", "GET", "/api/v1/submissions/", GetSubmissions.AnswerAsync),
        new("Submissions", "GET", "/api/v1/submissions/{id}/", GetSubmission.AnswerAsync),
        new("Submissions", "POST", "/api/v1/submissions/{id}/transition/", TransitionSubmission.AnswerAsync),
        new("Submissions", "POST", "/api/v1/submissions/{id}/request-return/", RequestSubmissionReturn.AnswerAsync),
        new("Submissions", "POST", "/api/v1/submissions/bulk-approve/", BulkApproveSubmissions.AnswerAsync),
        new("Submissions", "POST", "/api/v1/studies/{id}/calculate-screen-out-payment/", CalculateBulkScreenOutPayment.AnswerAsync),
        new("Submissions", "POST", "/api/v1/studies/{id}/screen-out-submissions/", BulkScreenOutSubmissions.AnswerAsync),

        new("Bonuses", "POST", "/api/v1/submissions/bonus-payments/", CreateBonusPayments.AnswerAsync),
        new("Bonuses", "POST", "/api/v1/bulk-bonus-payments/{id}/pay/", PayBonusPayments.AnswerAsync),

        new("Messages", "POST", "/api/v1/messages/"),
        new("Messages", "GET", "/api/v1/messages/"),
        new("Messages", "GET", "/api/v1/messages/unread/"),
        new("Messages", "POST", "/api/v1/messages/bulk/"),
        new("Messages", "POST", "/api/v1/messages/participant-group/"),

        new("Webhooks", "GET", "/api/v1/hooks/event-types/"),
        new("Webhooks", "GET", "/api/v1/hooks/secrets/"),
        new("Webhooks", "POST", "/api/v1/hooks/secrets/"),
        new("Webhooks", "GET", "/api/v1/hooks/subscriptions/"),
        new("Webhooks", "POST", "/api/v1/hooks/subscriptions/"),
        new("Webhooks", "GET", "/api/v1/hooks/subscriptions/{subscription_id}/"),
        new("Webhooks", "POST", "/api/v1/hooks/subscriptions/{subscription_id}/"),
        new("Webhooks", "PATCH", "/api/v1/hooks/subscriptions/{subscription_id}/"),
        new("Webhooks", "DELETE", "/api/v1/hooks/subscriptions/{subscription_id}/"),
        new("Webhooks", "GET", "/api/v1/hooks/subscriptions/{subscription_id}/events/"),

        new("Eligibility requirements", "GET", "/api/v1/eligibility-requirements/"),

        new("AI Task Builder", "POST", "/api/v1/data-collection/batches"),
        new("AI Task Builder", "GET", "/api/v1/data-collection/batches"),
        new("AI Task Builder", "GET", "/api/v1/data-collection/batches/{batch_id}"),
        new("AI Task Builder", "GET", "/api/v1/data-collection/batches/{batch_id}/status"),
        new("AI Task Builder", "POST", "/api/v1/data-collection/batches/{batch_id}/setup"),
        new("AI Task Builder", "GET", "/api/v1/data-collection/batches/{batch_id}/responses"),
        new("AI Task Builder", "POST", "/api/v1/data-collection/datasets"),
        new("AI Task Builder", "POST", "/api/v1/data-collection/datasets/{dataset_id}/upload"),
        new("AI Task Builder", "GET", "/api/v1/data-collection/datasets/{dataset_id}/status"),
        new("AI Task Builder", "POST", "/api/v1/data-collection/batches/{batch_id}/instructions"),
        new("AI Task Builder", "PUT", "/api/v1/data-collection/batches/{batch_id}/instructions"),
        new("AI Task Builder", "GET", "/api/v1/data-collection/batches/{batch_id}/instructions"),

        new("Surveys", "GET", "/api/v1/surveys/"),
        new("Surveys", "POST", "/api/v1/surveys/"),
        new("Surveys", "GET", "/api/v1/surveys/{survey_id}"),
        new("Surveys", "DELETE", "/api/v1/surveys/{survey_id}"),
        new("Surveys", "GET", "/api/v1/surveys/{survey_id}/responses/"),
        new("Surveys", "POST", "/api/v1/surveys/{survey_id}/responses/"),
        new("Surveys", "DELETE", "/api/v1/surveys/{survey_id}/responses/"),
        new("Surveys", "GET", "/api/v1/surveys/{survey_id}/responses/{response_id}"),
        new("Surveys", "DELETE", "/api/v1/surveys/{survey_id}/responses/{response_id}"),
        new("Surveys", "GET", "/api/v1/surveys/{survey_id}/responses/summary/"),

        new("Participant groups", "GET", "/api/v1/participant-groups/"),
        new("Participant groups", "POST", "/api/v1/participant-groups/"),
        new("Participant groups", "GET", "/api/v1/participant-groups/{id}/"),
        new("Participant groups", "PATCH", "/api/v1/participant-groups/{id}/"),
        new("Participant groups", "DELETE", "/api/v1/participant-groups/{id}/"),
        new("Participant groups", "GET", "/api/v1/participant-groups/{id}/participants/"),
        new("Participant groups", "POST", "/api/v1/participant-groups/{id}/participants/"),
        new("Participant groups", "DELETE", "/api/v1/participant-groups/{id}/participants/"),

        new("Invitations", "POST", "/api/v1/invitations/"),

        new("Filters", "GET", "/api/v1/filters/"),
        new("Filters", "POST", "/api/v1/eligibility-count/"),

        new("Filter sets", "GET", "/api/v1/filter-sets/"),
        new("Filter sets", "POST", "/api/v1/filter-sets/"),
        new("Filter sets", "GET", "/api/v1/filter-sets/{id}/"),
        new("Filter sets", "PATCH", "/api/v1/filter-sets/{id}/"),
        new("Filter sets", "DELETE", "/api/v1/filter-sets/{id}/"),
        new("Filter sets", "POST", "/api/v1/filter-sets/{id}/clone/"),
        new("Filter sets", "POST", "/api/v1/filter-sets/{id}/lock/"),
        new("Filter sets", "POST", "/api/v1/filter-sets/{id}/unlock/"),

        new("Study collections", "GET", "/api/v1/study-collections/mutually-exclusive/"),
        new("Study collections", "POST", "/api/v1/study-collections/mutually-exclusive/"),
        new("Study collections", "GET", "/api/v1/study-collections/mutually-exclusive/{id}/"),
        new("Study collections", "PATCH", "/api/v1/study-collections/mutually-exclusive/{id}/"),
        new("Study collections", "DELETE", "/api/v1/study-collections/mutually-exclusive/{id}/"),
        new("Study collections", "POST", "/api/v1/study-collections/mutually-exclusive/{id}/transition/"),

        new("Credentials", "GET", "/api/v1/credentials/"),
        new("Credentials", "POST", "/api/v1/credentials/"),
        new("Credentials", "PATCH", "/api/v1/credentials/{id}/"),
        new("Credentials", "GET", "/api/v1/studies/{id}/credentials/report/"),

        new("Reward recommendations", "GET", "/api/v1/reward-recommendations/", GetRewardRecommendations.AnswerAsync),

        new("Testing", "POST", "/api/v1/researchers/participants/", CreateTestParticipant.AnswerAsync),

        new("Well known endpoints", "GET", "/.well-known/study/jwks.json"),
    ];
}
