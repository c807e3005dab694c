using System.Text;
using Bursar.Ledger;

namespace Bursar;

/// <summary>
/// A file that says what a sandbox begins with. Its people and books have their ids from the moment that it is read.
/// </summary>
internal sealed class SeedFile
{
    /// <summary>The largest file, in bytes: 4 MiB.</summary>
    public const int MaxBytes = 4 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private SeedFile(SeedNode root, SeedNames names)
    {
        (Root, Names) = (root.Only(SeedShape.Seed), names);
        Users = NameAll("users", "user", SeedShape.User, names.NewId);
        Participants = NameAll("participants", "participant", SeedShape.Participant, names.NewId);
        Books = NameAll("books", "book", SeedShape.Book, names.NewBook);
    }

    /// <summary>The whole file.</summary>
    public SeedNode Root { get; }

    /// <summary>Its names and ids.</summary>
    public SeedNames Names { get; }

    /// <summary>The users, with their ids.</summary>
    public IReadOnlyList<(SeedNode Node, string Name, ObjectId Id)> Users { get; }

    /// <summary>The participants, with their ids.</summary>
    public IReadOnlyList<(SeedNode Node, string Name, ObjectId Id)> Participants { get; }

    /// <summary>The books, with their ids.</summary>
    public IReadOnlyList<(SeedNode Node, string Name, ObjectId Id)> Books { get; }

    /// <summary>Reads a file in YAML, or in JSON if it begins with a brace.</summary>
    /// <param name="path">The file.</param>
    /// <param name="random">The number from which ids and secrets follow.</param>
    /// <exception cref="CommandFailure">It cannot be read, or is wrong; with line and column.</exception>
    public static SeedFile Load(string path, int random)
    {
        string text;
        try
        {
            if (new FileInfo(path).Length > MaxBytes) throw new IOException($"It has more than {MaxBytes} bytes.");
            text = Utf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new CommandFailure(ExitCode.CannotStart, $"The seed file {path} cannot be read: {failure.Message}", failure);
        }
        return Parse(Path.GetFileName(path), text, random);
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="CommandFailure">It is wrong; with line and column.</exception>
    public static SeedFile Parse(string name, string text, int random)
        => new(text.TrimStart().StartsWith('{') ? SeedJson.Read(name, text) : SeedYaml.Read(name, text), new SeedNames(random));

    private List<(SeedNode Node, string Name, ObjectId Id)> NameAll(
        string list, string kind, IReadOnlyList<string> shape, Func<ObjectId> newId)
    {
        List<(SeedNode Node, string Name, ObjectId Id)> all = [];
        foreach (var node in Root.List(list))
        {
            var name = node.Only(shape).NeedText("name");
            var id = newId();
            Names.Add(node.Need("name"), kind, name, id);
            all.Add((node, name, id));
        }
        return all;
    }
}
