using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>Qualification types: made, changed, found and deleted.</summary>
public sealed class QualificationTypeTests
{
    [Fact]
    public async Task Create_EveryMember_AnswersTheWholeType()
    {
        await using var requester = await Requester.WithAsync();
        var members = New("Cats & dogs ☂", ("Keywords", "cat, dog"), ("RetryDelayInSeconds", 3_600), ("AutoGranted", true),
            ("AutoGrantedValue", -7));

        var type = (await requester.DoAsync("CreateQualificationType", members)).GetProperty("QualificationType");

        var id = type.GetProperty("QualificationTypeId").GetString()!;
        var expected = new JsonObject
        {
            ["QualificationTypeId"] = id,
            ["CreationTime"] = requester.Now,
            ["Name"] = "Cats & dogs ☂",
            ["Description"] = "Can tell cats from dogs.",
            ["Keywords"] = "cat, dog",
            ["QualificationTypeStatus"] = "Active",
            ["RetryDelayInSeconds"] = 3_600,
            ["IsRequestable"] = true,
            ["AutoGranted"] = true,
            ["AutoGrantedValue"] = -7,
        };
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(type.GetRawText())), $"{expected}\n{type}");
        Assert.Matches("^[0-9A-F]{24}$", id);
        Assert.Equal(type.GetRawText(), (await GetAsync(requester, id)).GetRawText());
    }

    [Fact]
    public async Task Create_OnlyWhatIsRequired_TakesTheDefaults()
    {
        await using var requester = await Requester.WithAsync();

        var type = await GetAsync(requester, await CreateAsync(requester, "Plain", ("QualificationTypeStatus", "Inactive")));

        Assert.Equal(
            [
                "QualificationTypeId", "CreationTime", "Name", "Description", "QualificationTypeStatus", "IsRequestable",
                "AutoGranted",
            ],
            type.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ("Inactive", false, false),
            (type.GetProperty("QualificationTypeStatus").GetString(), type.GetProperty("IsRequestable").GetBoolean(),
                type.GetProperty("AutoGranted").GetBoolean()));
        var granted = await GetAsync(requester, await CreateAsync(requester, "Granted", ("AutoGranted", true)));
        Assert.Equal(1, granted.GetProperty("AutoGrantedValue").GetInt32());
    }

    [Fact]
    public async Task Create_ANameInUse_IsRefusedInMTurksWords()
    {
        await using var requester = await Requester.WithAsync();
        var id = await CreateAsync(requester, "Cats");

        const string message = "You have already created a QualificationType with this name. "
            + "A QualificationType's name must be unique among all of the QualificationTypes created by the same user.";
        await requester.RefusedAsync("CreateQualificationType", New("Cats"), "QualificationTypeAlreadyExists", message);
        await CreateAsync(await requester.AnotherAsync(), "Cats");
        await requester.DoneAsync("DeleteQualificationType", new() { ["QualificationTypeId"] = id });
        await CreateAsync(requester, "Cats");
    }

    [Fact]
    public async Task Create_TwiceUnderOneId_AnswersTheSameType()
    {
        await using var requester = await Requester.WithAsync();

        var first = await requester.DoAsync("CreateQualificationType", New("Cats"), "try");
        var second = await requester.DoAsync("CreateQualificationType", New("Cats"), "try");

        Assert.Equal(first.GetRawText(), second.GetRawText());
    }

    [Fact]
    public async Task Create_WhatTheModelOrMTurkForbids_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        const string missing = "failed to satisfy constraint: Member must not be null";

        await requester.ViolatesAsync(
            "CreateQualificationType", "{}",
            $"Value null at 'name' {missing}", $"Value null at 'description' {missing}",
            $"Value null at 'qualificationTypeStatus' {missing}");
        await requester.ViolatesAsync(
            "CreateQualificationType", New("Cats", ("QualificationTypeStatus", "active")).ToJsonString(),
            "Value 'active' at 'qualificationTypeStatus' failed to satisfy constraint: Member must satisfy enum value set: "
                + "[Active, Inactive]");
        var longName = new string('n', 201);
        await requester.NotValidAsync("CreateQualificationType", New(longName), "Name", longName);
        await requester.NotValidAsync("CreateQualificationType", New(" "), "Name", " ");
        await requester.NotValidAsync(
            "CreateQualificationType", New("Cats", ("RetryDelayInSeconds", -1)), "RetryDelayInSeconds", "-1");
        await requester.WrongTypeAsync(
            "CreateQualificationType", New("Cats", ("AutoGranted", "yes")).ToJsonString(),
            "STRING_VALUE cannot be converted to Boolean");
    }

    [Fact]
    public async Task Update_ChangesWhatIsGivenAndAnswersTheType()
    {
        await using var requester = await Requester.WithAsync();
        var id = await CreateAsync(requester, "Cats", ("Keywords", "k"));

        var changed = (await requester.DoAsync("UpdateQualificationType", new()
        {
            ["QualificationTypeId"] = id,
            ["Description"] = "New",
            ["QualificationTypeStatus"] = "Inactive",
            ["RetryDelayInSeconds"] = 60,
            ["AutoGranted"] = true,
            ["AutoGrantedValue"] = 4,
        })).GetProperty("QualificationType");

        Assert.Equal(changed.GetRawText(), (await GetAsync(requester, id)).GetRawText());
        Assert.Equal(
            ("Cats", "New", "k", "Inactive", 60, 4),
            (
                changed.GetProperty("Name").GetString(), changed.GetProperty("Description").GetString(),
                changed.GetProperty("Keywords").GetString(), changed.GetProperty("QualificationTypeStatus").GetString(),
                changed.GetProperty("RetryDelayInSeconds").GetInt32(), changed.GetProperty("AutoGrantedValue").GetInt32()));
        await requester.DoAsync("UpdateQualificationType", new() { ["QualificationTypeId"] = id, ["AutoGranted"] = false });
        Assert.False((await GetAsync(requester, id)).TryGetProperty("AutoGrantedValue", out _));
    }

    [Fact]
    public async Task Delete_AType_IsGoneForEveryOperation()
    {
        await using var requester = await Requester.WithAsync();
        var id = await CreateAsync(requester, "Cats");
        var worker = await requester.JoinAsync();
        await requester.DoneAsync("DeleteQualificationType", new() { ["QualificationTypeId"] = id }, "try");
        // The SDK's retry of the same call.
        await requester.DoneAsync("DeleteQualificationType", new() { ["QualificationTypeId"] = id }, "try");

        await NobodysAsync(requester, id, worker);
        Assert.Empty((await ListAsync(requester, true)).Ids);
    }

    [Fact]
    public async Task Calls_OnATypeThatIsNotTheCallers_SayThatItDoesNotExist()
    {
        await using var requester = await Requester.WithAsync();
        var id = await CreateAsync(requester, "Cats");
        var worker = await requester.JoinAsync();

        await NobodysAsync(await requester.AnotherAsync(), id, worker);
        await NobodysAsync(requester, "3ABCDEF", worker);
    }

    [Fact]
    public async Task Get_MTurksOwnTypes_AreKnownToEveryone()
    {
        await using var requester = await Requester.WithAsync();

        var type = await GetAsync(requester, "00000000000000000071");

        Assert.Equal(
            ("Worker_Locale", false),
            (type.GetProperty("Name").GetString(), type.GetProperty("IsRequestable").GetBoolean()));
        foreach (var (operation, members) in CallsOf("00000000000000000071", await requester.JoinAsync()))
            if (operation != "GetQualificationType")
                await requester.RefusedAsync(
                    operation, members, "PermissionDenied",
                    "QualificationType 00000000000000000071 is one of MTurk's own, so this operation cannot be called for it.");
    }

    [Theory]
    [InlineData(false, false, "", "pspap pcpr ms m Cats Dogs Off")]
    [InlineData(false, true, "", "Cats Dogs Off")]
    [InlineData(true, false, "", "Cats Dogs")]
    [InlineData(true, true, "CAN TELL", "Cats Dogs")]
    [InlineData(false, true, "oFF", "Off")]
    [InlineData(false, true, "tell cats", "Cats Dogs Off")]
    [InlineData(false, false, "MASTERS", "ms m")]
    [InlineData(true, true, "100%", "")]
    public async Task List_EveryFilter_FindsThoseItNames(bool requestable, bool owned, string query, string expected)
    {
        await using var requester = await Requester.WithAsync();
        await CreateAsync(requester, "Cats");
        await CreateAsync(requester, "Dogs");
        await CreateAsync(requester, "Off", ("QualificationTypeStatus", "Inactive"));
        await CreateAsync(await requester.AnotherAsync(), "Cats");

        for (var size = 1; size <= 14; size += 3)
        {
            var (_, names) = await ListAsync(requester, requestable, owned, query, size);
            var own = names.Where(one => !one.StartsWith("Worker_", StringComparison.Ordinal)
                && !one.StartsWith("Masters", StringComparison.Ordinal));
            Assert.Equal(expected.Split(' ').Where(one => one.Length > 2 && char.IsAsciiLetterUpper(one[0])), own);
            Assert.Equal(
                expected.Contains("ms m", StringComparison.Ordinal) ? ["Masters (Sandbox)", "Masters"] : [],
                names.Where(one => one.StartsWith("Masters", StringComparison.Ordinal)));
            Assert.Equal(expected.StartsWith("ps", StringComparison.Ordinal) ? 8 : 0, names.Count(one => one.Contains('_')));
        }
    }

    [Fact]
    public async Task List_WithoutMustBeRequestable_ViolatesTheModel()
    {
        await using var requester = await Requester.WithAsync();

        await requester.ViolatesAsync(
            "ListQualificationTypes", "{}",
            "Value null at 'mustBeRequestable' failed to satisfy constraint: Member must not be null");
    }

    [Fact]
    public async Task ListHITs_ForAType_ShowsThoseThatRequireItNewestFirst()
    {
        await using var requester = await Requester.WithAsync();
        var (cats, dogs) = (await CreateAsync(requester, "Cats"), await CreateAsync(requester, "Dogs"));
        List<string> hits = [];
        for (var i = 0; i < 5; i++)
            hits.Add(await requester.HitAsync(
                ("Title", $"HIT {i}"),
                ("QualificationRequirements", CreateHITTests.Require(i % 2 == 0 ? [cats, dogs] : [cats]))));
        await requester.HitAsync();
        await requester.ExpireAsync(hits[3]);
        await requester.DoneAsync("DeleteHIT", new() { ["HITId"] = hits[3] });
        var type = await CreateHITTypeTests.IdAsync(requester, CreateHITTypeTests.Type());
        await requester.DoneAsync("UpdateHITTypeOfHIT", new() { ["HITId"] = hits[0], ["HITTypeId"] = type });

        Assert.Equal([hits[4], hits[2], hits[1]], await PagesAsync(cats));
        Assert.Equal([hits[4], hits[2]], await PagesAsync(dogs));

        async Task<List<string>> PagesAsync(string id)
        {
            List<string> seen = [];
            var members = new JsonObject { ["QualificationTypeId"] = id, ["MaxResults"] = 1 };
            while (true)
            {
                var page = await requester.DoAsync("ListHITsForQualificationType", members);
                if (page.GetProperty("NumResults").GetInt32() == 0) return seen;
                seen.Add(page.GetProperty("HITs")[0].GetProperty("HITId").GetString()!);
                members["NextToken"] = page.GetProperty("NextToken").GetString();
            }
        }
    }

    /// <summary>A new type's id.</summary>
    internal static async Task<string> CreateAsync(
        Requester requester, string name, params (string Name, JsonNode? Value)[] changes)
        => (await requester.DoAsync("CreateQualificationType", New(name, changes)))
            .GetProperty("QualificationType").GetProperty("QualificationTypeId").GetString()!;

    internal static JsonObject New(string name, params (string Name, JsonNode? Value)[] changes)
    {
        var members = new JsonObject
        {
            ["Name"] = name,
            ["Description"] = "Can tell cats from dogs.",
            ["QualificationTypeStatus"] = "Active",
        };
        foreach (var (member, value) in changes) members[member] = value;
        return members;
    }

    private static async Task<JsonElement> GetAsync(Requester requester, string id)
        => (await requester.DoAsync("GetQualificationType", new() { ["QualificationTypeId"] = id }))
            .GetProperty("QualificationType");

    private static async Task<(List<string> Ids, List<string> Names)> ListAsync(
        Requester requester, bool requestable, bool owned = true, string query = "", int size = 10)
    {
        (List<string> ids, List<string> names) = ([], []);
        var members = new JsonObject
        {
            ["MustBeRequestable"] = requestable,
            ["MustBeOwnedByCaller"] = owned,
            ["Query"] = query,
            ["MaxResults"] = size,
        };
        while (true)
        {
            var page = await requester.DoAsync("ListQualificationTypes", members);
            var types = page.GetProperty("QualificationTypes").EnumerateArray().ToList();
            Assert.Equal(types.Count, page.GetProperty("NumResults").GetInt32());
            if (types.Count == 0) return (ids, names);
            Assert.InRange(types.Count, 1, size);
            ids.AddRange(types.Select(one => one.GetProperty("QualificationTypeId").GetString()!));
            names.AddRange(types.Select(one => one.GetProperty("Name").GetString()!));
            members["NextToken"] = page.GetProperty("NextToken").GetString();
        }
    }

    /// <summary>Every operation on one qualification type.</summary>
    private static IEnumerable<(string Operation, JsonObject Members)> CallsOf(string id, string worker)
    {
        string[] ofType =
        [
            "GetQualificationType", "UpdateQualificationType", "DeleteQualificationType", "ListHITsForQualificationType",
            "ListWorkersWithQualificationType", "ListQualificationRequests",
        ];
        string[] ofWorker =
            ["AssociateQualificationWithWorker", "DisassociateQualificationFromWorker", "GetQualificationScore"];
        foreach (var operation in ofType) yield return (operation, new() { ["QualificationTypeId"] = id });
        foreach (var operation in ofWorker)
            yield return (operation, new() { ["QualificationTypeId"] = id, ["WorkerId"] = worker });
    }

    private static async Task NobodysAsync(Requester requester, string id, string worker)
    {
        foreach (var (operation, members) in CallsOf(id, worker))
            await requester.RefusedAsync(
                operation, members, "QualificationTypeDoesNotExist", $"QualificationType {id} does not exist.");
        await requester.RefusedAsync(
            "CreateHIT", Requester.NewHit(("QualificationRequirements", CreateHITTests.Require(id))),
            "QualificationTypeDoesNotExist", $"QualificationType {id} does not exist.");
        await requester.RefusedAsync(
            "CreateHITType", CreateHITTypeTests.Type(("QualificationRequirements", CreateHITTests.Require(id))),
            "QualificationTypeDoesNotExist", $"QualificationType {id} does not exist.");
    }
}
