namespace Bursar.Prolific.Tests;

/// <summary>
/// Every operation of Prolific's document that is offered, called with its documented example, as far as the document has one
/// (Prolific API docs); ids are those that there are here.
/// </summary>
internal static class DocumentedCalls
{
    private const string Message = "More than 100 chars long message to amuse the participant with my knowledge of the english "
        + "language in this funny example";

    private const string Study =
        """
        {"name":"Study about API's","internal_name":"WIT-2021 Study about API's version 2",
        "description":"This study aims to determine how to make a good public API",
        "external_study_url":"https://eggs-experriment.com?participant={{%PROLIFIC_PID%}}","prolific_id_option":"url_parameters",
        "completion_codes":[{"code":"ABC123","code_type":"COMPLETED","actions":[{"action":"MANUALLY_REVIEW"}]},
        {"code":"DEF234","code_type":"FOLLOW_UP_STUDY","actor":"researcher","actions":[{"action":"AUTOMATICALLY_APPROVE"}]}],
        "total_available_places":30,"estimated_completion_time":5,"reward":100,"device_compatibility":["desktop"],
        "peripheral_requirements":[],"filters":[],"project":"$project"}
        """;

    /// <summary>All of them, in an order in which each can succeed.</summary>
    public static async Task MakeAsync(DocumentedScene scene)
    {
        (scene["workspace"], scene["me"]) = ($"{scene.Server.Book}", $"{scene.Server.User}");
        foreach (var name in new[] { "ann", "bob", "cat", "dan" }) scene[name] = $"{await scene.Server.ParticipantAsync()}";
        await WorkspacesAsync(scene);
        await GroupsAndFiltersAsync(scene);
        await StudiesAsync(scene);
        await SubmissionsAsync(scene);
        await MessagesAndHooksAsync(scene);
        await SurveysAsync(scene);
        await CollectionsAsync(scene);
        await DocumentedBatches.MakeAsync(scene);
    }

    private static async Task WorkspacesAsync(DocumentedScene scene)
    {
        await scene.CallAsync("GET users/me/ 200");
        await scene.CallAsync("POST researchers/participants/ 201", """{"email":"participant@example.com"}""");
        await scene.CallAsync("POST workspaces/ 201", """{"title":"My new workspace"}""", "id other");
        await scene.CallAsync("POST workspaces/ 201", """{"title":"My workspace using US Dollars","currency_code":"USD"}""");
        await scene.ListAsync("GET workspaces/ 200");
        await scene.CallAsync("GET workspaces/$other/ 200");
        await scene.CallAsync("PATCH workspaces/$other/ 200", """{"id":"$other","title":"My new workspace"}""");
        await scene.CallAsync("GET workspaces/$other/balance/ 200");
        await scene.CallAsync("POST workspaces/$workspace/projects/ 201", """{"title":"My new project"}""", "id project");
        await scene.ListAsync("GET workspaces/$workspace/projects/ 200");
        await scene.CallAsync("GET projects/$project/ 200");
        await scene.CallAsync("PATCH projects/$project/ 200", """{"id":"$project","title":"My new project"}""");
        await scene.CallAsync("POST invitations/ 201",
            """{"association":"$workspace","emails":["invited@example.com"],"role":"WORKSPACE_COLLABORATOR"}""");
        await scene.CallAsync("GET reward-recommendations/?workspace_id=$workspace&currency=GBP&screener_ids=nurses 200");
        await scene.CallAsync("POST credentials/ 201",
            """{"credentials":"user1,password1\nuser2,password2","workspace_id":"$workspace"}""", "credential_pool_id pool");
        await scene.CallAsync("PATCH credentials/$pool/ 200", """{"credentials":"user4,pass4\nuser5,pass5"}""");
        await scene.CallAsync("GET credentials/?workspace_id=$workspace 200");
    }

    private static async Task GroupsAndFiltersAsync(DocumentedScene scene)
    {
        await scene.CallAsync("POST participant-groups/ 201",
            """
            {"workspace_id":"$workspace","name":"Group 1",
            "description":"Participants with confirmed special dietary requirements.","participant_ids":["$ann","$bob","$cat"]}
            """, "id group");
        await scene.ListAsync("GET participant-groups/?workspace_id=$workspace&active=true 200");
        await scene.CallAsync("GET participant-groups/$group/ 200");
        await scene.CallAsync("PATCH participant-groups/$group/ 200", """{"name":"Passed all attention checks"}""");
        await scene.CallAsync("POST participant-groups/$group/participants/ 200", """{"participant_ids":["$ann","$dan"]}""");
        await scene.ListAsync("GET participant-groups/$group/participants/ 200");
        await scene.CallAsync("DELETE participant-groups/$group/participants/ 200", """{"participant_ids":["$dan"]}""");

        await scene.ListAsync("GET filters/?detailed=true&workspace_id=$workspace&filter_tag=custom-group 200");
        await scene.CallAsync(
            "GET filters/nurses/distribution/?workspace_id=$workspace&distribution_filters=fact-checking 200");
        await scene.CallAsync("POST eligibility-count/ 200", """{"filters":[],"workspace_id":"$workspace"}""");
        await scene.CallAsync("POST filter-sets/ 201",
            """
            {"workspace_id":"$workspace","name":"Ambidextrous teenagers","filters":[
            {"filter_id":"handedness","selected_values":["1"]},{"filter_id":"age","selected_range":{"lower":19,"upper":22}}]}
            """, "id set");
        await scene.ListAsync("GET filter-sets/?workspace_id=$workspace 200");
        await scene.CallAsync("GET filter-sets/$set/?version_number=1 200");
        await scene.CallAsync("PATCH filter-sets/$set/ 200", """{"name":"Teenagers"}""");
        await scene.CallAsync("POST filter-sets/$set/clone/ 201", """{"new_name":"A copy"}""", "id copyset");
        await scene.CallAsync("POST filter-sets/$set/lock/ 200");
        await scene.CallAsync("POST filter-sets/$set/unlock/ 200");
        await scene.CallAsync("DELETE filter-sets/$copyset/ 204");
    }

    private static async Task StudiesAsync(DocumentedScene scene)
    {
        await scene.CallAsync("POST studies/ 201", Study, "id study");
        await scene.ListAsync("GET studies/?state=ACTIVE 200");
        await scene.ListAsync("GET projects/$project/studies/?page=1&page_size=20&ordering=-date_created 200");
        await scene.CallAsync("GET studies/$study/ 200");
        await scene.CallAsync(
            "PATCH studies/$study/ 200", """{"internal_name":"new_internal_name","credential_pool_id":"$pool"}""");
        await scene.CallAsync("POST studies/$study/clone/ 200", """{"block_previous_participants":true}""", "id copy");
        await scene.CallAsync("DELETE projects/$project/studies/$copy/ 204");
        await scene.CallAsync("POST studies/$study/clone/ 200", "{}", "id copy");
        await scene.CallAsync("POST studies/$copy/test-study 200");
        await scene.CallAsync("PATCH studies/$study/ 200", """{"credential_pool_id":null}""");
        await scene.CallAsync("POST studies/ 201", Study.Replace(
            "\"external_study_url\":\"https://eggs-experriment.com?participant={{%PROLIFIC_PID%}}\"",
            """
            "access_details":[{"external_url":"https://google.com","total_allocation":20},
            {"external_url":"https://bing.com","total_allocation":10}]
            """, StringComparison.Ordinal), "id tasks");
        await scene.CallAsync("GET studies/$tasks/access-details-progress/ 200");
        await scene.CallAsync("POST study-cost-calculator/ 200", """{"reward":100,"total_available_places":5}""");
        foreach (var action in new[] { "PUBLISH", "PAUSE", "START" })
            await scene.CallAsync("POST studies/$study/transition/ 200", $$"""{"action":"{{action}}"}""");
        await scene.CallAsync("GET studies/$study/cost/?is_projected=true 200");
        var drafted = Study.Replace("\"filters\"", "\"credential_pool_id\":\"$pool\",\"filters\"", StringComparison.Ordinal);
        await scene.CallAsync("POST studies/ 201", drafted, "id secret");
        Assert.Equal("text/csv", (await scene.CallAsync("GET studies/$secret/credentials/report/ 200"))
            .ContentHeaders.ContentType?.MediaType);
    }

    private static async Task SubmissionsAsync(DocumentedScene scene)
    {
        await scene.WorkAsync("study", "ann", "first");
        await scene.WorkAsync("study", "bob", "second");
        await scene.WorkAsync("study", "cat", "third");
        await scene.WorkAsync("study", "dan", "fourth");
        await scene.ListAsync("GET studies/$study/submissions/?ordering=-started_at 200");
        await scene.CallAsync("GET studies/$study/submissions/counts/ 200");
        await scene.ListAsync(
            "GET submissions/?study=$study&status=AWAITING_REVIEW&completed=1&submitted_from=01/01/2020"
            + "&submitted_before=01/01/2050&ordering=-started_at&page_size=20&page=1 200");
        await scene.CallAsync("GET submissions/$first/ 200");
        await scene.CallAsync("POST submissions/$first/transition/ 200", """{"action":"APPROVE"}""");
        await scene.CallAsync("POST submissions/$second/transition/ 200",
            $$"""
            {"action":"REJECT","rejection_category":"FAILED_INSTRUCTIONS","message":"{{Message}}"}
            """);
        await scene.CallAsync("POST submissions/$third/request-return/ 200",
            """{"request_return_reasons":["Withdrew consent.","Did not finish study."]}""");
        await scene.CallAsync("POST submissions/$fourth/transition/ 200",
            """{"action":"COMPLETE","completion_code":"DEF234"}""");
        await scene.CallAsync(
            "POST submissions/bulk-approve/ 200", """{"study_id":"$study","participant_ids":["$ann","$cat"]}""");
        await scene.CallAsync("POST submissions/bonus-payments/ 201",
            """{"study_id":"$study","csv_bonuses":"$ann,4.25\n$first,4.25"}""", "id bonus");
        await scene.CallAsync("POST bulk-bonus-payments/$bonus/pay/ 202");
        await scene.CallAsync("GET studies/$study/export/ 200");
        await scene.CallAsync("POST studies/$study/demographic-export/ 200",
            """{"filters":[{"filter_id":"handedness","selected_values":["0"]}]}""");
        await scene.CallAsync("GET studies/$study/demographic-export-history/ 200");
        await scene.CallAsync("GET submissions/signals/upload-url/participant_feedback.csv?workspace_id=$workspace 201");
        await scene.CallAsync("DELETE studies/$tasks/ 204");
    }

    private static async Task MessagesAndHooksAsync(DocumentedScene scene)
    {
        const string text = "\"body\":\"Thanks for participating in my study\",\"study_id\":\"$study\"";
        await scene.CallAsync("POST messages/ 204", $$"""{"recipient_id":"$ann",{{text}}}""");
        await scene.CallAsync("POST messages/bulk/ 204", $$"""{"ids":["$ann","$bob","$cat"],{{text}}}""");
        await scene.CallAsync("POST messages/participant-group/ 204", $$"""{"participant_group_id":"$group",{{text}}}""");
        await scene.ListAsync("GET messages/?user_id=$ann&excluded_sender_ids=$bob 200");
        await scene.ListAsync("GET messages/?created_after=2026-10-25T00:00:00Z 200");
        await scene.ListAsync("GET messages/unread/ 200");

        await scene.CallAsync("GET hooks/event-types/ 200");
        await scene.CallAsync("POST hooks/secrets/ 201", """{"workspace_id":"$workspace"}""");
        await scene.ListAsync("GET hooks/secrets/?workspace_id=$workspace 200");
        var made = await scene.CallAsync("POST hooks/subscriptions/ 201",
            """
            {"workspace_id":"$workspace","event_type":"study.status.change",
            "target_url":"https://example.com/api/v1/studies/"}
            """, "id hook");
        scene["secret"] = made.Headers.GetValues("X-Hook-Secret").Single();
        await scene.CallAsync("POST hooks/subscriptions/$hook/ 200", """{"secret":"$secret"}""");
        await scene.ListAsync("GET hooks/subscriptions/?is_enabled=true&workspace_id=$workspace 200");
        await scene.CallAsync("GET hooks/subscriptions/$hook/ 200");
        await scene.CallAsync("PATCH hooks/subscriptions/$hook/ 200",
            """{"event_type":"study.status.change","target_url":"https://example.com/api/v1/studies/","is_enabled":false}""");
        await scene.ListAsync("GET hooks/subscriptions/$hook/events/?offset=0&limit=100 200");
        await scene.CallAsync("DELETE hooks/subscriptions/$hook/ 204");
        await scene.CallAsync("DELETE participant-groups/$group/ 204");
    }

    private static async Task SurveysAsync(DocumentedScene scene)
    {
        const string id = "497f6eca-6276-4993-bfeb-53cbbbba6f08";
        const string question = "What is your favourite root vegetable?";
        await scene.CallAsync("POST surveys/ 201",
            $$"""
            {"researcher_id":"$me","title":"A survey with sections and questions","sections":[{"id":"{{id}}",
            "title":"Root vegetables","questions":[{"id":"{{id}}","title":"{{question}}","type":"single",
            "answers":[{"id":"{{id}}","value":"Potato"}]}]}]}
            """, "_id survey");
        await scene.ListAsync("GET surveys/?researcher_id=$me&offset=0&limit=20 200");
        await scene.CallAsync("GET surveys/$survey 200");
        await scene.CallAsync("POST surveys/$survey/responses/ 201",
            $$"""
            {"participant_id":"$ann","submission_id":"$first","sections":[{"section_id":"{{id}}","questions":[
            {"question_id":"{{id}}","question_title":"{{question}}","answers":[{"answer_id":"{{id}}","value":"Potato"}]}]}]}
            """, "_id response");
        await scene.ListAsync("GET surveys/$survey/responses/ 200");
        await scene.CallAsync("GET surveys/$survey/responses/summary/ 200");
        await scene.CallAsync("GET surveys/$survey/responses/$response 200");
        // The document has 200, and Prolific's command line insists on 204.
        await scene.CallAsync("DELETE surveys/$survey/responses/$response 204");
        await scene.CallAsync("DELETE surveys/$survey/responses/ 204");
        await scene.CallAsync("DELETE surveys/$survey 204");
    }

    private static async Task CollectionsAsync(DocumentedScene scene)
    {
        const string pages =
            """
            "task_details":{"task_name":"Rate","task_introduction":"<p>a</p>","task_steps":"<p>b</p>"},"collection_items":[
            {"page_items":[{"type":"free_text","description":"Why?","order":0}]}]
            """;
        await scene.CallAsync("POST data-collection/collections 201",
            $$"""{"workspace_id":"$workspace","name":"Faces",{{pages}}}""", "id pages");
        await scene.ListAsync("GET data-collection/collections?workspace_id=$workspace 200");
        await scene.CallAsync("GET data-collection/collections/$pages 200");
        await scene.CallAsync("PUT data-collection/collections/$pages 200", $$"""{"name":"Other faces",{{pages}}}""");
        await scene.ListAsync("GET data-collection/collections/$pages/responses 200");
        await scene.CallAsync("POST data-collection/collections/$pages/export 202", null, "export_id export");
        await scene.CallAsync("POST data-collection/collections/$pages/export 200");
        await scene.CallAsync("GET data-collection/collections/$pages/export/$export 200");
        using var keys = new HttpRequestMessage(HttpMethod.Get, "/.well-known/study/jwks.json");
        (await scene.Server.SendAsync(keys)).Ok();
        scene.Called.Add("GET /.well-known/study/jwks.json");
    }
}
