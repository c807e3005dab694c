namespace Bursar.WorkSite;

/// <summary>Every operation of the site.</summary>
internal static class WorkOperations
{
    /// <summary>The table.</summary>
    public static readonly IReadOnlyList<WorkOperation> All =
    [
        new("GET", "/", ShowStart.AnswerAsync) { Access = Access.Anyone },
        new("GET", "/sign-in", ShowSignIn.AnswerAsync) { Access = Access.Anyone },
        new("POST", "/sign-in", SignInWithPassword.AnswerAsync) { Access = Access.Anyone },
        new("POST", "/sign-in/demo", SignInToDemo.AnswerAsync) { Access = Access.Anyone },
        new("GET", "/invitation/{secret}", ShowInvitation.AnswerAsync) { Access = Access.Anyone },
        new("POST", "/invitation/{secret}", FollowInvitation.AnswerAsync) { Access = Access.Anyone },
        new("GET", "/join/{secret}", ShowJoin.AnswerAsync) { Access = Access.Anyone },
        new("POST", "/join/{secret}", Join.AnswerAsync) { Access = Access.Anyone },
        new("GET", "/register", ShowRegistration.AnswerAsync) { Access = Access.Anyone },
        new("POST", "/register", Register.AnswerAsync) { Access = Access.Anyone },
        new("POST", "/sign-out", SignOut.AnswerAsync) { Access = Access.Anyone },

        new("GET", "/tasks", ShowTasks.AnswerAsync),
        new("GET", "/tasks/{study}", ShowTask.AnswerAsync),
        new("GET", "/tasks/{study}/next", NextTask.AnswerAsync),
        new("POST", "/tasks/{study}/accept", AcceptTask.AnswerAsync),
        new("GET", "/work", ShowMyWork.AnswerAsync),
        new("GET", "/work/{submission}", ShowWork.AnswerAsync),
        new("POST", "/work/{submission}/start", StartStudy.AnswerAsync),
        new("GET", "/work/{submission}/page", OpenPage.AnswerAsync),
        new("POST", "/work/{submission}/keep", KeepPage.AnswerAsync),
        new("POST", "/work/{submission}/submit", SubmitForm.AnswerAsync),
        new("POST", "/work/{submission}/complete", CompleteWork.AnswerAsync),
        new("POST", "/work/{submission}/feedback", GiveFeedback.AnswerAsync),
        new("GET", "/submissions/complete", FollowCompletion.AnswerAsync),
        new("POST", "/work/{submission}/next", AcceptNext.AnswerAsync),
        new("POST", "/work/{submission}/return", ReturnWork.AnswerAsync),
        new("GET", "/earnings", ShowEarnings.AnswerAsync),
        new("GET", "/earnings/data", DownloadData.AnswerAsync),
        new("GET", "/earnings/account", ShowAccount.AnswerAsync),
        new("POST", "/earnings/account", SetAccount.AnswerAsync),
        new("GET", "/earnings/days", ShowDays.AnswerAsync),
        new("GET", "/account/delete", ShowDeletion.AnswerAsync),
        new("POST", "/account/delete", DeleteAccount.AnswerAsync),
        new("GET", "/deleted", ShowDeleted.AnswerAsync) { Access = Access.Anyone },
        new("GET", "/messages", ShowMessages.AnswerAsync),
        new("POST", "/messages/{message}/answer", AnswerMessage.AnswerAsync),
        new("GET", "/qualifications/{type}", ShowTrait.AnswerAsync),
        new("POST", "/qualifications/{type}/ask", AskForTrait.AnswerAsync),
        new("POST", "/qualifications/{type}/submit", SubmitTest.AnswerAsync),

        new("POST", HtmlQuestion.SubmitPath, SubmitTask.AnswerAsync) { Access = Access.AnySite },
        new("GET", HtmlQuestion.SubmitPath, SubmitTask.AnswerAsync) { Access = Access.AnySite },
        new("GET", "/task/{study}/{submission}/{expires}/{mac}", ShowContent.AnswerAsync) { Access = Access.Content },
        new("GET", HtmlQuestion.ScriptPath, ShowScript.AnswerAsync) { Access = Access.Content },
        new("GET", HtmlQuestion.CrowdPath, ShowScript.AnswerAsync) { Access = Access.Content },
    ];
}
