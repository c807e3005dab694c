using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Api;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar;

/// <summary>A book of a seed: its funds, members, credentials, groups and qualifications.</summary>
internal static class PlantedBook
{
    /// <summary>The members that opening a book takes as they are.</summary>
    private static readonly string[] OfRequest =
        ["title", "description", "currency", "credit_limit", "sandbox", "mturk_pricing", "prolific_pricing"];

    private static readonly Dictionary<string, Role> Roles = new(StringComparer.Ordinal)
    {
        ["admin"] = Role.WorkspaceAdmin,
        ["collaborator"] = Role.WorkspaceCollaborator,
        ["editor"] = Role.ProjectEditor,
    };

    public static async Task PlantAsync(Planting planting, (SeedNode Node, string Name, ObjectId Id) one)
    {
        var (node, name, id) = one;
        var owner = planting.Names.Find(node.Need("owner"), "user");
        await planting.DoAsync(node, RequestOf(node, name).ToCommand(id, owner, null));
        var book = await planting.FindAsync<Book>(RowKey.OfBook(id.Book));
        if (node.FindMoney("funds") is { } funds)
            await planting.DoAsync(node.Need("funds"), new TopUp(id.Book, funds, book.Currency, "seed"));
        foreach (var member in node.List("members"))
        {
            var role = member.Only(SeedShape.Member).FindText("role") ?? "admin";
            if (!Roles.TryGetValue(role, out var found))
                throw member.Need("role").Wrong($"role must be {string.Join(", ", Roles.Keys)}.");
            var user = planting.Names.Find(member.Need("user"), "user");
            await planting.DoAsync(member, new Ledger.SetMember(id.Book, user, found));
        }
        foreach (var key in node.List("keys")) await PlantKeyAsync(planting, key.Only(SeedShape.Key), name, book);
        foreach (var token in node.List("tokens")) await PlantTokenAsync(planting, token.Only(SeedShape.Token), name, book);
        foreach (var group in node.List("groups"))
        {
            var members = group.Only(SeedShape.Group).List("members")
                .Select(member => planting.Names.Find(member, "participant"));
            var command = new CreateGroup(id.Book, group.NeedText("name"))
            {
                Description = group.FindText("description") ?? "",
                Members = [.. members],
            };
            planting.Names.Add(group.Need("name"), "group", command.Name, await planting.DoAsync(group, command));
        }
        foreach (var kind in node.List("qualifications"))
            await PlantQualificationAsync(planting, kind.Only(SeedShape.Qualification), id.Book);
    }

    private static BookRequest RequestOf(SeedNode node, string name)
    {
        var json = (JsonObject)node.ToJson(static member => member is not ("large_study_places" or "sandbox"))!;
        foreach (var other in json.Select(member => member.Key).Except(OfRequest).ToList()) json.Remove(other);
        json.TryAdd("title", name);
        if (!json.ContainsKey("currency")) throw node.Wrong("currency is missing.");
        try
        {
            return json.Deserialize(BookJson.Default.BookRequest)!;
        }
        catch (JsonException wrong)
        {
            var path = (wrong.Path ?? "").TrimStart('$', '.');
            var where = node;
            foreach (var part in path.Split('.')) where = where.Find(part.Split('[')[0]) ?? where;
            throw where.Wrong(wrong is InvalidMemberException ? $"{path}: {wrong.Message}" : $"{path} cannot stand here.");
        }
    }

    private static async Task PlantKeyAsync(Planting planting, SeedNode node, string name, Book book)
    {
        var id = node.FindText("id") ?? NewAccessKey.Id(planting.Names.NewNumber());
        var secret = node.FindText("secret") ?? planting.Names.NewSecret();
        var sealedSecret = planting.Box.Seal(Encoding.ASCII.GetBytes(secret), AccessKey.SealOwner(id, book.Number));
        await planting.DoAsync(node, new AddAccessKey(book, id, sealedSecret));
        planting.Names.Show("key", name, $"{id} {secret}");
    }

    private static async Task PlantTokenAsync(Planting planting, SeedNode node, string name, Book book)
    {
        var user = node.Find("user") is { } named ? planting.Names.Find(named, "user") : book.Owner;
        var member = await planting.Ledger.FindMemberAsync(book.Number, user, planting.Cancellation)
            ?? throw node.Wrong($"{node.FindText("user")} is no member of {name}.");
        var text = node.FindText("token") ?? planting.Names.NewSecret();
        var command = new Ledger.CreateToken(member, planting.Names.NewId(), Digest.Of(text))
        {
            Label = node.FindText("label") ?? "",
            ReadOnly = node.Is("read_only"),
        };
        await planting.DoAsync(node, command);
        planting.Names.Show("token", name, text);
    }

    private static async Task PlantQualificationAsync(Planting planting, SeedNode node, int book)
    {
        var name = node.NeedText("name");
        var command = new CreateTraitType(book, name, node.FindText("description") ?? name)
        {
            Keywords = node.FindText("keywords") ?? "",
        };
        var type = await planting.DoAsync(node, command);
        planting.Names.Add(node.Need("name"), "qualification", name, type);
        if (node.Find("values") is not { } values) return;
        if (values.Members is not { } members) throw values.Wrong("values must be members: a participant, and a number.");
        foreach (var (participant, value) in members)
        {
            var number = values.FindNumber(participant.Text!) ?? throw value.Wrong("a whole number must stand here.");
            await planting.DoAsync(participant, new GrantTrait(type, planting.Names.Find(participant, "participant"), number));
        }
    }
}
