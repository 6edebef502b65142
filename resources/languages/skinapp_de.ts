<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>SkinApp</name>
    <message>
        <location filename="../../skinapp/pipeline.py"/>
        <source>Model {model} has no operating point “{name}” for {mode} mode. It has: {known}.</source>
        <translation>Modell {model} hat für den Modus {mode} keinen Arbeitspunkt „{name}“. Vorhanden: {known}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/gate.py"/>
        <source>This does not look like the dermoscopic photos that the model knows, most of them of light skin. Choose a dermoscopic photo of a lesion, or assess it without the model.</source>
        <extracomment>clinical</extracomment>
        <translation>Dies sieht nicht aus wie die dermatoskopischen Fotos, die das Modell kennt; diese zeigen meist helle Haut. Wählen Sie ein dermatoskopisches Foto einer Läsion oder beurteilen Sie es ohne das Modell.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>melanoma</source>
        <extracomment>clinical</extracomment>
        <translation>Melanom</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>melanocytic nevus</source>
        <extracomment>clinical</extracomment>
        <translation>melanozytärer Nävus</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>basal cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation>Basalzellkarzinom</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>actinic keratosis</source>
        <extracomment>clinical</extracomment>
        <translation>aktinische Keratose</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>benign keratosis</source>
        <extracomment>clinical</extracomment>
        <translation>benigne Keratose</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>dermatofibroma</source>
        <extracomment>clinical</extracomment>
        <translation>Dermatofibrom</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>vascular lesion</source>
        <extracomment>clinical</extracomment>
        <translation>vaskuläre Läsion</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation>Plattenepithelkarzinom</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>{one} or {other}</source>
        <extracomment>clinical</extracomment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/language.py"/>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>lesion area</source>
        <extracomment>clinical</extracomment>
        <translation>Läsionsfläche</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>No lesion was found in the square that the model sees.</source>
        <extracomment>clinical</extracomment>
        <translation>Im Quadrat, das das Modell sieht, wurde keine Läsion gefunden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Bring the lesion into the middle.</source>
        <extracomment>clinical</extracomment>
        <translation>Bringen Sie die Läsion in die Mitte.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>outline cut by the frame</source>
        <extracomment>clinical</extracomment>
        <translation>vom Quadrat angeschnittener Umriss</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Most of the outline lies outside of the square that the model sees.</source>
        <extracomment>clinical</extracomment>
        <translation>Der größte Teil des Umrisses liegt außerhalb des Quadrats, das das Modell sieht.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Step back a little.</source>
        <extracomment>clinical</extracomment>
        <translation>Gehen Sie etwas weiter weg.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>lesion diameter</source>
        <extracomment>clinical</extracomment>
        <translation>Läsionsdurchmesser</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>The lesion is only a few pixels wide.</source>
        <extracomment>clinical</extracomment>
        <translation>Die Läsion ist nur wenige Pixel breit.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Go nearer, or choose the original photo.</source>
        <extracomment>clinical</extracomment>
        <translation>Gehen Sie näher heran oder wählen Sie das Originalfoto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Hold still, or focus</source>
        <extracomment>clinical</extracomment>
        <translation>Ruhig halten oder scharf stellen</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Reflections: press on, or use polarised light</source>
        <extracomment>clinical</extracomment>
        <translation>Reflexe: fester andrücken oder polarisiertes Licht verwenden</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Not a dermoscopic image</source>
        <extracomment>clinical</extracomment>
        <translation>Kein dermatoskopisches Bild</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>at least {limit}</source>
        <extracomment>clinical</extracomment>
        <translation>mindestens {limit}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>at most {limit}</source>
        <extracomment>clinical</extracomment>
        <translation>höchstens {limit}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>hair</source>
        <extracomment>clinical</extracomment>
        <translation>Haare</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>a ruler</source>
        <extracomment>clinical</extracomment>
        <translation>Lineal</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>pen marks</source>
        <extracomment>clinical</extracomment>
        <translation>Stiftmarkierungen</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>dark corners</source>
        <extracomment>clinical</extracomment>
        <translation>dunkle Ecken</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>gel bubbles</source>
        <extracomment>clinical</extracomment>
        <translation>Blasen im Gel</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>a plaster</source>
        <extracomment>clinical</extracomment>
        <translation>Pflaster</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>it is not there</source>
        <translation>sie ist nicht da</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>there is no such folder</source>
        <translation>es gibt diesen Ordner nicht</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>you do not have the right to do that</source>
        <translation>Sie haben nicht das Recht dazu</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>nothing can be written there</source>
        <translation>dorthin kann nichts geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>the file would be too large</source>
        <translation>die Datei wäre zu groß</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>its name is too long</source>
        <translation>ihr Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>another program uses it</source>
        <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/scales.py"/>
        <source>The presets cannot be read: their file is damaged. It stays until you keep a preset.</source>
        <translation>Die gespeicherten Maßstäbe können nicht gelesen werden: Ihre Datei ist beschädigt. Sie bleibt erhalten, bis Sie einen Maßstab speichern.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/scales.py"/>
        <source>The preset could not be saved in your user folder.</source>
        <translation>Der Maßstab konnte nicht in Ihrem Benutzerordner gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a line of text</source>
        <translation>eine Textzeile</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a PNG file in base64, at most 256 KiB</source>
        <translation>eine PNG-Datei in Base64, höchstens 256 KiB</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>torch-fp32: PyTorch, 32 bits, the reference</source>
        <translation>torch-fp32: PyTorch, 32 Bit, die Referenz</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>torch-bf16: PyTorch, 16 bits</source>
        <translation>torch-bf16: PyTorch, 16 Bit</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>onnx-fp32: ONNX Runtime, 32 bits</source>
        <translation>onnx-fp32: ONNX Runtime, 32 Bit</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>onnx-int8: ONNX Runtime, 8 bits</source>
        <translation>onnx-int8: ONNX Runtime, 8 Bit</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>NVIDIA-Grafik (CUDA)</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Apple graphics (MPS)</source>
        <translation>Apple-Grafik (MPS)</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Deciding</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Screen and folders</source>
        <translation>Bildschirm und Ordner</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Page down</source>
        <translation>Bild abwärts</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Page up</source>
        <translation>Bild aufwärts</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Right arrow</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>95 % sensitivity</source>
        <translation>95 % Sensitivität</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>90 % sensitivity</source>
        <translation>90 % Sensitivität</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Operating point</source>
        <translation>&amp;Arbeitspunkt</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>From which probability on a photo is to be read soon. Photos that were assessed already are placed anew at once.</source>
        <translation>Ab welcher Wahrscheinlichkeit ein Foto bald zu befunden ist. Bereits ausgewertete Fotos werden sofort neu eingestuft.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Counts as malignant</source>
        <translation>Zählt als maligne</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Actinic keratosis</source>
        <translation>A&amp;ktinische Keratose</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Changes which probabilities are summed, the threshold, and the figures, all together.</source>
        <translation>Ändert, welche Wahrscheinlichkeiten summiert werden, den Schwellenwert und die Kennzahlen, alles zusammen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>What computes the readings. Automatic takes a fast one that agrees with the reference.</source>
        <translation>Was die Antworten berechnet. „Automatisch“ wählt eine schnelle Engine, die mit der Referenz übereinstimmt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where it computes. Automatic takes a graphics processor that works, or else the CPU.</source>
        <translation>Worauf gerechnet wird. „Automatisch“ wählt einen funktionierenden Grafikprozessor, sonst die CPU.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Early exit</source>
        <translation>Früher Ausgang</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Full depth</source>
        <translation>Volle Tiefe</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Mode at the start</source>
        <translation>&amp;Modus beim Start</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>How photos are assessed when SkinApp starts. M switches at any time.</source>
        <translation>Wie Fotos ausgewertet werden, wenn SkinApp startet. Mit M wechseln Sie jederzeit.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>AI at once</source>
        <translation>KI sofort</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>My diagnosis first</source>
        <translation>Meine Diagnose zuerst</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Who reads first</source>
        <translation>&amp;Wer zuerst befundet</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>My diagnosis first: the AI's answer stays hidden until you have entered your own; the list keeps its order.</source>
        <translation>Meine Diagnose zuerst: Die Antwort der KI bleibt verborgen, bis Sie Ihre eigene Diagnose eingegeben haben; die Liste behält ihre Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Foo&amp;t switch</source>
        <translation>Fuß&amp;schalter</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The key that your foot switch or dermatoscope sends: it captures like the space bar while the camera is shown.</source>
        <translation>Die Taste, die Ihr Fußschalter oder Dermatoskop sendet: Sie löst wie die Leertaste aus, solange die Kamera angezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Network cameras</source>
        <translation>&amp;Netzwerkkameras</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Off: SkinApp shows no camera that is reached over a network, and connects to none.</source>
        <translation>Aus: SkinApp zeigt keine Kamera, die über ein Netzwerk erreicht wird, und verbindet sich mit keiner.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Light for bright rooms, dark for dim ones. The ground behind photos is dark in both.</source>
        <translation>Hell für helle Räume, dunkel für gedämpftes Licht. Der Hintergrund der Fotos ist in beiden dunkel.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Of the window and of all messages. Another language counts when SkinApp is started again.</source>
        <translation>Sprache des Fensters und aller Meldungen. Eine andere Sprache gilt ab dem nächsten Start von SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Of lengths, areas and scale bars on photos. A scale is always entered in millimetres.</source>
        <translation>Von Längen, Flächen und Maßstabsbalken auf Fotos. Ein Maßstab wird immer in Millimetern eingegeben.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Photos from</source>
        <translation>Fo&amp;tos aus</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where the dialogs that open photos begin.</source>
        <translation>Wo die Dialoge zum Öffnen von Fotos beginnen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>At the next start</source>
        <translation>Beim nächsten Start</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Welcome tour</source>
        <translation>&amp;Einführung</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>SkinApp in three steps. It is shown once; Ctrl+F1 shows it at any time.</source>
        <translation>SkinApp in drei Schritten. Sie wird einmal gezeigt; Strg+F1 zeigt sie jederzeit.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Clinic</source>
        <translation>K&amp;linik</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>First line of every report. You can still change it for a single one.</source>
        <translation>Erste Zeile jedes Berichts. Für einen einzelnen Bericht können Sie sie noch ändern.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Second line of every report.</source>
        <translation>Zweite Zeile jedes Berichts.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Lo&amp;go</source>
        <translation>Log&amp;o</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Stands in the head of every report. PNG, JPEG or SVG; it is kept in the settings, the file is not needed again.</source>
        <translation>Steht im Kopf jedes Berichts. PNG, JPEG oder SVG; es wird in den Einstellungen gespeichert, die Datei wird nicht mehr benötigt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>As the window</source>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Lang&amp;uage of reports</source>
        <translation>Spra&amp;che der Berichte</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Of the PDF pages. You can still change it for a single one.</source>
        <translation>Sprache der PDF-Seiten. Für einen einzelnen Bericht können Sie sie noch ändern.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Save reports in</source>
        <translation>&amp;Berichte speichern in</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where the dialog that saves reports begins; your documents if nothing is chosen.</source>
        <translation>Wo der Dialog zum Speichern von Berichten beginnt; ohne Auswahl in Ihren Dokumenten.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The settings file is damaged: the defaults are used. {untouched}</source>
        <translation>Die Einstellungsdatei ist beschädigt: Die Voreinstellungen werden verwendet. {untouched}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>an entry that this version does not know</source>
        <translation>ein Eintrag, den diese Version nicht kennt</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Part of the settings file is not used: {names}. {untouched}</source>
        <translation>Ein Teil der Einstellungsdatei wird nicht verwendet: {names}. {untouched}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The file stays as it is until you change a setting.</source>
        <translation>Die Datei bleibt, wie sie ist, bis Sie eine Einstellung ändern.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” could not be written: {reason}. Choose another folder or name.</source>
        <translation>„{name}“ konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>The settings file cannot be read: the defaults are used.</source>
        <translation>Die Einstellungsdatei kann nicht gelesen werden: Die Voreinstellungen werden verwendet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” cannot be read: {reason}. Nothing was changed.</source>
        <translation>„{name}“ kann nicht gelesen werden: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” holds no settings that this version can use{wrong}. Nothing was changed.</source>
        <translation>„{name}“ enthält keine Einstellungen, die diese Version verwenden kann{wrong}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>The settings could not be saved in your user folder. The change holds until SkinApp is closed.</source>
        <translation>Die Einstellungen konnten nicht in Ihrem Benutzerordner gespeichert werden. Die Änderung gilt, bis SkinApp geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it cannot be read.</source>
        <translation>Sie können nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>The settings that an administrator made for this computer are not used, and network cameras are off.</source>
        <translation>Die Einstellungen, die ein Administrator für diesen Computer gemacht hat, werden nicht verwendet, und Netzwerkkameras sind ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not JSON from line {line}, column {column} on.</source>
        <translation>ab Zeile {line}, Spalte {column} ist es kein JSON.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not JSON.</source>
        <translation>es ist kein JSON.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not an object in braces.</source>
        <translation>es ist kein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not an object in braces.</source>
        <translation>„{key}“ ist kein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not a list in brackets.</source>
        <translation>„{key}“ ist keine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not known here; known are {known}.</source>
        <translation>„{key}“ ist hier nicht bekannt; bekannt sind {known}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>the value of “{key}” is not one of: {wanted}.</source>
        <translation>der Wert von „{key}“ ist keiner von: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Melanoma and squamous cell carcinoma together {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Melanom und Plattenepithelkarzinom zusammen {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{names!c} cannot be ruled out: in the set of likely diagnoses.</source>
        <extracomment>clinical</extracomment>
        <translation>Nicht auszuschließen, da in der Menge der wahrscheinlichen Diagnosen: {names}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>No malignant diagnosis is in the set of likely diagnoses.</source>
        <extracomment>clinical</extracomment>
        <translation>In der Menge der wahrscheinlichen Diagnosen ist keine maligne Diagnose.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Low certainty: the most probable diagnosis has {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Geringe Gewissheit: Die wahrscheinlichste Diagnose hat {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Low certainty: with what earlier exits say against it taken off, the most probable diagnosis has {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Geringe Gewissheit: Nach Abzug dessen, was frühere Ausgänge dagegen sagen, hat die wahrscheinlichste Diagnose {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{value:.{digits}f} %, at or above the threshold of {threshold:.{digits}f} %</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.{digits}f}&#160;%, am oder über dem Schwellenwert von {threshold:.{digits}f}&#160;%</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{value:.{digits}f} %, below the threshold of {threshold:.{digits}f} %</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.{digits}f}&#160;%, unter dem Schwellenwert von {threshold:.{digits}f}&#160;%</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Malignant diagnoses ({names}) together {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Maligne Diagnosen ({names}) zusammen {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This file is larger than {megabytes} MB. Save the picture smaller or as JPEG.</source>
        <translation>Diese Datei ist größer als {megabytes} MB. Speichern Sie das Bild kleiner oder als JPEG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This picture has {width} × {height} pixels; at most {millions} million can be opened. Save it smaller.</source>
        <translation>Dieses Bild hat {width} × {height} Pixel; höchstens {millions} Millionen können geöffnet werden. Speichern Sie es kleiner.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This picture has only {width} × {height} pixels; at least {side} × {side} are needed. Choose the original photo.</source>
        <translation>Dieses Bild hat nur {width} × {height} Pixel; mindestens {side} × {side} sind nötig. Wählen Sie das Originalfoto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This picture has {width} × {height} pixels, which is too many to open in this format. Save it smaller or as JPEG.</source>
        <translation>Dieses Bild hat {width} × {height} Pixel; in diesem Format sind das zu viele zum Öffnen. Speichern Sie es kleiner oder als JPEG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This JPEG is built in a way that would take very long to open. Save it again as ordinary JPEG.</source>
        <translation>Dieses JPEG ist so aufgebaut, dass das Öffnen sehr lange dauern würde. Speichern Sie es erneut als gewöhnliches JPEG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/colour.py"/>
        <source>The pixels of this picture are stored in a way that is not supported (such as floating point). Save it as an ordinary 8-bit or 16-bit colour picture.</source>
        <translation>Die Pixel dieses Bildes sind in einer nicht unterstützten Form gespeichert (etwa als Gleitkommazahlen). Speichern Sie es als gewöhnliches Farbbild mit 8 oder 16 Bit.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>as a whole</source>
        <translation>als Ganzes</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>This file is damaged or incomplete. Copy it again from where it came from.</source>
        <translation>Diese Datei ist beschädigt oder unvollständig. Kopieren Sie sie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>This DICOM file is not a colour or grey photo of 8 bits. Export the photo as JPEG or PNG.</source>
        <translation>Diese DICOM-Datei ist kein Farb- oder Graufoto mit 8 Bit. Exportieren Sie das Foto als JPEG oder PNG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>one that DICOM does not know</source>
        <translation>eine, die DICOM nicht kennt</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>This DICOM file is compressed in a way that is not read ({compression}). Export it as JPEG or uncompressed.</source>
        <translation>Diese DICOM-Datei ist auf eine Art komprimiert, die nicht gelesen wird ({compression}). Exportieren Sie sie als JPEG oder unkomprimiert.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/folder.py"/>
        <source>This folder cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Dieser Ordner kann nicht geöffnet werden. Prüfen Sie, ob er existiert und ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo has more than 4 MB. Choose a smaller file.</source>
        <translation>Das Logo hat mehr als 4 MB. Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo has more than 16 million pixels. Choose a smaller one.</source>
        <translation>Das Logo hat mehr als 16 Millionen Pixel. Wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>This file is no logo that can be read. Choose a PNG, JPEG or SVG file.</source>
        <translation>Diese Datei ist kein lesbares Logo. Wählen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo is too detailed to be kept. Choose a simpler one.</source>
        <translation>Das Logo ist zu detailreich, um gespeichert zu werden. Wählen Sie ein einfacheres.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>sharpness</source>
        <extracomment>clinical</extracomment>
        <translation>Schärfe</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is blurred.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Bild ist unscharf.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Hold the camera still and focus on the skin.</source>
        <extracomment>clinical</extracomment>
        <translation>Halten Sie die Kamera ruhig und stellen Sie auf die Haut scharf.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>brightness</source>
        <extracomment>clinical</extracomment>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is too dark.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Bild ist zu dunkel.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Switch the dermoscope's light on, or expose longer.</source>
        <extracomment>clinical</extracomment>
        <translation>Schalten Sie das Licht des Dermatoskops ein oder belichten Sie länger.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is too bright.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Bild ist zu hell.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Expose shorter, or lower the light.</source>
        <extracomment>clinical</extracomment>
        <translation>Belichten Sie kürzer oder dimmen Sie das Licht.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>clipped pixels</source>
        <extracomment>clinical</extracomment>
        <translation>übersteuerte Pixel</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Large parts are pure white, black or saturated.</source>
        <extracomment>clinical</extracomment>
        <translation>Große Bereiche sind rein weiß, schwarz oder gesättigt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Correct the exposure.</source>
        <extracomment>clinical</extracomment>
        <translation>Korrigieren Sie die Belichtung.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>glare</source>
        <extracomment>clinical</extracomment>
        <translation>Reflexe</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Reflections hide parts of the skin.</source>
        <extracomment>clinical</extracomment>
        <translation>Reflexe verdecken Teile der Haut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Use polarised light, or more gel and pressure.</source>
        <extracomment>clinical</extracomment>
        <translation>Verwenden Sie polarisiertes Licht oder mehr Gel und Druck.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>colour cast</source>
        <extracomment>clinical</extracomment>
        <translation>Farbstich</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The colours are not those of dermoscopic photos.</source>
        <extracomment>clinical</extracomment>
        <translation>Die Farben sind nicht die dermatoskopischer Fotos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Correct the white balance; remove filters.</source>
        <extracomment>clinical</extracomment>
        <translation>Korrigieren Sie den Weißabgleich; entfernen Sie Filter.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>colourfulness</source>
        <extracomment>clinical</extracomment>
        <translation>Farbigkeit</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture has hardly any colour.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Bild enthält kaum Farbe.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Take it in colour, not in black and white.</source>
        <extracomment>clinical</extracomment>
        <translation>Nehmen Sie es in Farbe auf, nicht in Schwarz-Weiß.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>straight edge</source>
        <extracomment>clinical</extracomment>
        <translation>gerade Kante</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>A straight edge runs through the picture, as where several pictures are joined in one.</source>
        <extracomment>clinical</extracomment>
        <translation>Durch das Bild läuft eine gerade Kante, wie dort, wo mehrere Bilder zu einem zusammengesetzt sind.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Open each photo by itself, without a window or a page around it.</source>
        <extracomment>clinical</extracomment>
        <translation>Öffnen Sie jedes Foto für sich, ohne ein Fenster oder eine Seite darum herum.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>repeated pixels</source>
        <extracomment>clinical</extracomment>
        <translation>wiederholte Bildpunkte</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture consists of flat squares: it was enlarged, or compressed too much.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Bild besteht aus einfarbigen Quadraten: Es wurde vergrößert oder zu stark komprimiert.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Choose the original photo.</source>
        <extracomment>clinical</extracomment>
        <translation>Wählen Sie das Originalfoto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file is empty. Copy it again from where it came from.</source>
        <translation>Diese Datei ist leer. Kopieren Sie sie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>There is not enough memory to open this picture. Close other programs, or save it smaller.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um dieses Bild zu öffnen. Schließen Sie andere Programme oder speichern Sie es kleiner.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This is not a file but a folder or a device. Choose a photo.</source>
        <translation>Dies ist keine Datei, sondern ein Ordner oder ein Gerät. Wählen Sie ein Foto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>There is no such file. It may have been moved or renamed; choose it again.</source>
        <translation>Diese Datei gibt es nicht. Sie wurde möglicherweise verschoben oder umbenannt; wählen Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file may not be read. Ask for permission, or copy it to a folder of your own.</source>
        <translation>Diese Datei darf nicht gelesen werden. Bitten Sie um die Berechtigung oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file cannot be opened. Check the disk or connection that it is on.</source>
        <translation>Diese Datei kann nicht geöffnet werden. Prüfen Sie den Datenträger oder die Verbindung.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>The content of this file is not a photo, or is badly damaged. Choose the original photo.</source>
        <translation>Der Inhalt dieser Datei ist kein Foto oder stark beschädigt. Wählen Sie das Originalfoto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This is not a photo in a supported format: {formats} or {last}.</source>
        <translation>Dies ist kein Foto in einem unterstützten Format: {formats} oder {last}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>{format} files are not read. Save this photo as JPEG, PNG or TIFF.</source>
        <translation>{format}-Dateien werden nicht gelesen. Speichern Sie dieses Foto als JPEG, PNG oder TIFF.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/address.py"/>
        <source>It looks like http://192.168.1.20:8080/video or rtsp://192.168.1.20/live.</source>
        <translation>Sie sieht etwa so aus: http://192.168.1.20:8080/video oder rtsp://192.168.1.20/live.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/address.py"/>
        <source>This is no address of a camera. {example}</source>
        <translation>Dies ist keine Kameraadresse. {example}</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>Network cameras are switched off on this computer by its administrator.</source>
        <translation>Netzwerkkameras sind auf diesem Computer von der Administration ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>{name} is not plugged in.</source>
        <translation>{name} ist nicht angeschlossen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>No camera is plugged in.</source>
        <translation>Es ist keine Kamera angeschlossen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>{missing} It is shown as soon as it is.</source>
        <translation>{missing} Das Bild erscheint, sobald sie angeschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>The network camera wants another user name or password.</source>
        <translation>Die Netzwerkkamera verlangt einen anderen Benutzernamen oder ein anderes Passwort.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/devices.py"/>
        <source>You may not use {name}. Ask your administrator for the right to use cameras.</source>
        <translation>Sie dürfen {name} nicht verwenden. Bitten Sie Ihre Administration um das Recht, Kameras zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/devices.py"/>
        <source>{name} is used by another program. Close that one.</source>
        <translation>{name} wird von einem anderen Programm verwendet. Schließen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera is connected but sends no new picture. SkinApp keeps trying.</source>
        <translation>Die Kamera ist verbunden, sendet aber kein neues Bild. SkinApp versucht es weiter.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera takes long to answer. Check cable or network.</source>
        <translation>Die Kamera antwortet nur langsam. Prüfen Sie Kabel oder Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera failed in a way that SkinApp does not know. It is opened again.</source>
        <translation>Die Kamera ist auf eine Weise ausgefallen, die SkinApp nicht kennt. Sie wird erneut geöffnet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera stopped sending. Check its battery and the wireless network.</source>
        <translation>Die Netzwerkkamera sendet nicht mehr. Prüfen Sie ihren Akku und das WLAN.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>This computer does not trust the network camera's certificate. Ask whoever runs your network.</source>
        <translation>Dieser Computer vertraut dem Zertifikat der Netzwerkkamera nicht. Fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>Nothing answers at this address. Check that the camera is on and in the same network.</source>
        <translation>Unter dieser Adresse antwortet nichts. Prüfen Sie, ob die Kamera eingeschaltet und im selben Netzwerk ist.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera has no stream at this address. Check the end of the address.</source>
        <translation>Die Netzwerkkamera hat unter dieser Adresse keinen Videostrom. Prüfen Sie das Ende der Adresse.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera has moved to another address. Look for it in the camera's manual or app.</source>
        <translation>Die Netzwerkkamera ist unter einer anderen Adresse zu finden. Sehen Sie in der Anleitung oder App der Kamera nach.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera refuses with code {status}. Switch it off and on.</source>
        <translation>Die Netzwerkkamera lehnt mit Code {status} ab. Schalten Sie sie aus und wieder ein.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>At this address is no live picture. Check the end of the address.</source>
        <translation>Unter dieser Adresse gibt es kein Livebild. Prüfen Sie das Ende der Adresse.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera sends pictures that are too large. Choose a smaller size on it.</source>
        <translation>Die Netzwerkkamera sendet zu große Bilder. Stellen Sie an ihr eine kleinere Größe ein.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera sends damaged pictures. Check the wireless network.</source>
        <translation>Die Netzwerkkamera sendet beschädigte Bilder. Prüfen Sie das WLAN.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>{name} does not answer. Another program may use it: close that one.</source>
        <translation>{name} antwortet nicht. Möglicherweise wird sie von einem anderen Programm verwendet: Schließen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>{name} gives no picture any more. Check its cable.</source>
        <translation>{name} liefert kein Bild mehr. Prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>The network camera answers, but its stream cannot be shown. Check the end of the address.</source>
        <translation>Die Netzwerkkamera antwortet, aber ihr Videostrom kann nicht angezeigt werden. Prüfen Sie das Ende der Adresse.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>This video cannot be played. Choose another file.</source>
        <translation>Dieses Video kann nicht abgespielt werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>This video cannot be played any further. Choose another file.</source>
        <translation>Dieses Video kann nicht weiter abgespielt werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/passwords.py"/>
        <source>This computer has no key store: the camera's password is forgotten when SkinApp is closed.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher: Das Passwort der Kamera wird beim Schließen von SkinApp vergessen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/photo_file.py"/>
        <source>Camera {at}</source>
        <translation>Kamera {at}</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>white balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/synthetic.py"/>
        <source>The synthetic samples are missing. Install SkinApp again.</source>
        <translation>Die synthetischen Beispiele fehlen. Installieren Sie SkinApp erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/synthetic.py"/>
        <source>The synthetic camera is closed.</source>
        <translation>Die synthetische Kamera ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>locally trained, not validated</source>
        <translation>lokal trainiert, nicht validiert</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The model in this pack, of {created}, is older than the one in use. Only administrators go back.</source>
        <translation>Das Modell in diesem Paket, erstellt am {created}, ist älter als das verwendete. Nur die Administration kann zu einem älteren zurückkehren.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>An administrator has chosen the model of this computer. Ask for the pack to be installed for all.</source>
        <translation>Die Administration hat das Modell dieses Computers festgelegt. Bitten Sie darum, das Paket für alle zu installieren.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The model that ships is older than the one in use. Only administrators go back.</source>
        <translation>Das mitgelieferte Modell ist älter als das verwendete. Nur die Administration kann zu einem älteren zurückkehren.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>Which model was installed cannot be read. Install its pack again.</source>
        <translation>Welches Modell installiert wurde, kann nicht gelesen werden. Installieren Sie sein Paket erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The installed model is incomplete. Install its pack again.</source>
        <translation>Das installierte Modell ist unvollständig. Installieren Sie sein Paket erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The installed model was changed. Install its pack again.</source>
        <translation>Das installierte Modell wurde verändert. Installieren Sie sein Paket erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{value:.3f} (95 % interval {low:.3f} to {high:.3f}), n = {n:,}</source>
        <translation>{value:.3f} (95-%-Intervall {low:.3f} bis {high:.3f}), n = {n:,}</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>There is no usable model in “{name}”: {file} cannot be read.</source>
        <translation>In „{name}“ ist kein verwendbares Modell: {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{file} of model “{name}” is too large to be a manifest.</source>
        <translation>{file} von Modell „{name}“ ist zu groß für ein Manifest.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{file} of model “{name}” is not valid: {where}: {wrong}.</source>
        <translation>{file} von Modell „{name}“ ist ungültig: {where}: {wrong}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” does not hold the files that its signature stands for. Get the pack again.</source>
        <translation>„{name}“ enthält nicht die Dateien, für die seine Signatur steht. Beschaffen Sie das Paket erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>{name} in “{pack}” is not the file that was signed. Get the pack again.</source>
        <translation>{name} in „{pack}“ ist nicht die Datei, die signiert wurde. Beschaffen Sie das Paket erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{file}” is not what was signed, byte for byte. Get the pack again.</source>
        <translation>„{file}“ ist nicht Byte für Byte das, was signiert wurde. Beschaffen Sie das Paket erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is not signed, so it is not used. Get a signed pack.</source>
        <translation>„{name}“ ist nicht signiert und wird deshalb nicht verwendet. Beschaffen Sie ein signiertes Paket.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” was changed, or signed by nobody whom this computer trusts. It is not used.</source>
        <translation>„{name}“ wurde verändert oder von niemandem signiert, dem dieser Computer vertraut. Es wird nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is made for another version of SkinApp. It is not used.</source>
        <translation>„{name}“ ist für eine andere Version von SkinApp bestimmt. Es wird nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>{name} is not the file that the manifest of “{id}” describes. Nothing was packed.</source>
        <translation>{name} ist nicht die Datei, die das Manifest von „{id}“ beschreibt. Es wurde nichts gepackt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is not a model pack, or it is damaged. Get the pack again.</source>
        <translation>„{name}“ ist kein Modellpaket oder beschädigt. Beschaffen Sie das Paket erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>There is no file “{name}”.</source>
        <translation>Es gibt keine Datei „{name}“.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/trust.py"/>
        <source>“{name}” is not a public key that can be read.</source>
        <translation>„{name}“ ist kein lesbarer öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/trust.py"/>
        <source>“{name}” is not an Ed25519 key.</source>
        <translation>„{name}“ ist kein Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/verified.py"/>
        <source>Model “{id}” is incomplete: {name} cannot be read.</source>
        <translation>Modell „{id}“ ist unvollständig: {name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/verified.py"/>
        <source>{name} of model “{id}” is not the file that its manifest describes. Install the model again.</source>
        <translation>{name} von Modell „{id}“ ist nicht die Datei, die das Manifest beschreibt. Installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/weights.py"/>
        <source>{file} of model “{id}” is not a safetensors file.</source>
        <translation>{file} von Modell „{id}“ ist keine safetensors-Datei.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/weights.py"/>
        <source>The weights of model “{id}” do not fit the shape that its manifest states.</source>
        <translation>Die Gewichte von Modell „{id}“ passen nicht zu der Form, die das Manifest angibt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>This model has no reference answers by which a faster engine could be checked.</source>
        <translation>Dieses Modell hat keine Referenzantworten, mit denen eine schnellere Engine geprüft werden könnte.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>No engine on this machine gives the reference answers of model “{id}”. See skinapp selfcheck.</source>
        <translation>Keine Engine auf diesem Computer liefert die Referenzantworten von Modell „{id}“. Siehe skinapp selfcheck.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{why} PyTorch, which takes seconds to start, was not tried.</source>
        <translation>{why} PyTorch, dessen Start Sekunden dauert, wurde nicht versucht.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{why} PyTorch is faster here, but takes seconds to start.</source>
        <translation>{why} PyTorch ist hier schneller, braucht zum Start aber Sekunden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>The fastest engine that agrees with the reference on this machine: {times}.</source>
        <translation>Die schnellste Engine, die auf diesem Computer mit der Referenz übereinstimmt: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>The fastest ONNX Runtime engine that agrees with the reference on this machine: {times}.</source>
        <translation>Die schnellste ONNX-Runtime-Engine, die auf diesem Computer mit der Referenz übereinstimmt: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>As fast as any engine that agrees with the reference on this machine, within {within:.0f}&#160;%: {times}.</source>
        <translation>So schnell wie jede Engine, die auf diesem Computer mit der Referenz übereinstimmt, auf {within:.0f}&#160;% genau: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>As fast as any ONNX Runtime engine that agrees with the reference on this machine, within {within:.0f}&#160;%: {times}.</source>
        <translation>So schnell wie jede ONNX-Runtime-Engine, die auf diesem Computer mit der Referenz übereinstimmt, auf {within:.0f}&#160;% genau: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{ms:.0f}&#160;ms a photo</source>
        <translation>{ms:.0f}&#160;ms pro Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{engine} on {device} {ms:.0f}&#160;ms</source>
        <translation>{engine} auf {device} {ms:.0f}&#160;ms</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/classifier.py"/>
        <source>Model “{id}” has no thresholds for the mean of eight orientations: leave --tta out.</source>
        <translation>Modell „{id}“ hat keine Schwellenwerte für das Mittel aus acht Ausrichtungen: Lassen Sie --tta weg.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/classifier.py"/>
        <source>Each answer is the mean of eight orientations.</source>
        <translation>Jede Antwort ist das Mittel aus acht Ausrichtungen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU was asked for.</source>
        <translation>Die CPU wurde angefordert.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>{name} was found and started.</source>
        <translation>{name} wurde gefunden und gestartet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU is used: {names} was found but failed to start.</source>
        <translation>Die CPU wird verwendet: {names} gefunden, aber nicht startbar.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU is used: no supported graphics processor was found.</source>
        <translation>Die CPU wird verwendet: Es wurde kein unterstützter Grafikprozessor gefunden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>Device {name} was asked for, but there is none. Choose auto or cpu.</source>
        <translation>Gerät {name} wurde angefordert, ist aber nicht vorhanden. Wählen Sie auto oder cpu.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>Device {name} was asked for, but it failed to start. Choose auto or cpu.</source>
        <translation>Gerät {name} wurde angefordert, konnte aber nicht starten. Wählen Sie auto oder cpu.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>{name} was asked for.</source>
        <translation>{name} wurde angefordert.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>There is no engine {engine}. Choose one of: auto, {engines}.</source>
        <translation>Es gibt keine Engine {engine}. Wählen Sie eine von: auto, {engines}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>Engine {engine} needs the package onnxruntime, which is not installed.</source>
        <translation>Engine {engine} benötigt das Paket onnxruntime, das nicht installiert ist.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>Engine {engine} needs PyTorch, which is not part of this edition. Choose auto.</source>
        <translation>Engine {engine} benötigt PyTorch, das nicht Teil dieser Edition ist. Wählen Sie auto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>{library} is installed, but it cannot be loaded on this computer. Choose another engine, or install SkinApp again.</source>
        <translation>{library} ist installiert, lässt sich auf diesem Computer aber nicht laden. Wählen Sie eine andere Engine, oder installieren Sie SkinApp erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/explainer.py"/>
        <source>Gradients need a PyTorch engine: choose one in the settings, or another method.</source>
        <translation>Gradienten benötigen eine PyTorch-Engine: Wählen Sie eine in den Einstellungen oder eine andere Methode.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/explainer.py"/>
        <source>{file} of model “{id}” cannot be read. Install the model again.</source>
        <translation>{file} von Modell „{id}“ kann nicht gelesen werden. Installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/gate_model.py"/>
        <source>{file} of model “{id}” is not what this version reads. Install the model again.</source>
        <translation>{file} von Modell „{id}“ kann diese Version nicht lesen. Installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>ONNX Runtime could not start device {device}. Choose auto or cpu.</source>
        <translation>ONNX Runtime konnte Gerät {device} nicht starten. Wählen Sie auto oder cpu.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>A graph of the model cannot be run by ONNX Runtime. Install the model again.</source>
        <translation>ONNX Runtime kann einen Graphen des Modells nicht ausführen. Installieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>Model “{id}” has no graphs for engine onnx-{precision}. Choose auto or torch-fp32.</source>
        <translation>Modell „{id}“ hat keine Graphen für Engine onnx-{precision}. Wählen Sie auto oder torch-fp32.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/references.py"/>
        <source>Model “{id}” has no reference answers: engines cannot be compared.</source>
        <translation>Modell „{id}“ hat keine Referenzantworten: Engines können nicht verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/references.py"/>
        <source>{file} of model “{id}” is not a file of references.</source>
        <translation>{file} von Modell „{id}“ ist keine Datei mit Referenzantworten.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>It fails while it computes.</source>
        <translation>Fehler beim Rechnen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Not among the engines that were found to agree for this model.</source>
        <translation>Gehört nicht zu den Engines, deren Übereinstimmung für dieses Modell festgestellt wurde.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Agrees with the reference answers.</source>
        <translation>Stimmt mit den Referenzantworten überein.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Its answers differ too much from the reference answers.</source>
        <translation>Die Antworten weichen zu stark von den Referenzantworten ab.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/database.py"/>
        <source>The worklist was written by a newer version of SkinApp. Install that version to see it; nothing was changed.</source>
        <translation>Die Arbeitsliste wurde von einer neueren Version von SkinApp geschrieben. Installieren Sie diese, um sie zu sehen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/keys.py"/>
        <source>This computer has no key store for the key of the worklist: it is not kept when SkinApp is closed, unless you choose a passphrase.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher für den Schlüssel der Arbeitsliste: Sie wird beim Schließen von SkinApp nicht gespeichert, außer Sie wählen eine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The stored worklist cannot be opened: it is damaged, or its key is no longer in this computer's key store. It was left as it is; what you do now is not kept.</source>
        <translation>Die gespeicherte Arbeitsliste kann nicht geöffnet werden: Sie ist beschädigt, oder ihr Schlüssel ist nicht mehr im Schlüsselspeicher dieses Computers. Sie wurde nicht verändert; was Sie jetzt tun, wird nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist is open in another SkinApp. What you do here is not kept; close one of the two.</source>
        <translation>Die Arbeitsliste ist in einem zweiten SkinApp geöffnet. Was Sie hier tun, wird nicht gespeichert; schließen Sie eines der beiden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist could not be written: the disk may be full or read-only. What you do now may not be kept.</source>
        <translation>Die Arbeitsliste konnte nicht geschrieben werden: Der Datenträger ist möglicherweise voll oder schreibgeschützt. Was Sie jetzt tun, wird eventuell nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist is locked. Enter its passphrase.</source>
        <translation>Die Arbeitsliste ist gesperrt. Geben Sie ihre Passphrase ein.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>This is not the passphrase of the worklist, or its file is damaged. Try again.</source>
        <translation>Dies ist nicht die Passphrase der Arbeitsliste, oder ihre Datei ist beschädigt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/blocks.py"/>
        <source>The logo in the settings cannot be read. Choose it again.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Logo in den Einstellungen kann nicht gelesen werden. Wählen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Assessed {time} by SkinApp {version}</source>
        <extracomment>clinical</extracomment>
        <translation>Ausgewertet {time} mit SkinApp {version}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Dermoscopy triage report</source>
        <extracomment>clinical</extracomment>
        <translation>Dermatoskopie-Triagebericht</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Photo {name}</source>
        <extracomment>clinical</extracomment>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Inside the square: what the model saw</source>
        <extracomment>clinical</extracomment>
        <translation>Im Quadrat: was das Modell gesehen hat</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>SYNTHETIC SAMPLE, NOT A PATIENT</source>
        <extracomment>clinical</extracomment>
        <translation>SYNTHETISCHES BEISPIEL, KEIN PATIENT</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>How it was computed</source>
        <extracomment>clinical</extracomment>
        <translation>Berechnung</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Operating point</source>
        <extracomment>clinical</extracomment>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model</source>
        <extracomment>clinical</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Photo SHA-256</source>
        <extracomment>clinical</extracomment>
        <translation>Foto SHA-256</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model SHA-256</source>
        <extracomment>clinical</extracomment>
        <translation>Modell SHA-256</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>PRELIMINARY, NOT SIGNED</source>
        <extracomment>clinical</extracomment>
        <translation>VORLÄUFIG, NICHT UNTERSCHRIEBEN</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>No signature: preliminary</source>
        <extracomment>clinical</extracomment>
        <translation>Keine Unterschrift: vorläufig</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Name</source>
        <extracomment>clinical</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Date</source>
        <extracomment>clinical</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Signature</source>
        <extracomment>clinical</extracomment>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>The page size “{size}” is not known: choose A4 or Letter.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Seitenformat „{size}“ ist nicht bekannt: Wählen Sie A4 oder Letter.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{field}: {count:,} characters, but a report takes at most {most:,}. Shorten it.</source>
        <extracomment>clinical</extracomment>
        <translation>{field}: {count:,} Zeichen, aber ein Bericht fasst höchstens {most:,}. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{field}: {count:,} lines, but a report takes at most {most:,}. Join some.</source>
        <extracomment>clinical</extracomment>
        <translation>{field}: {count:,} Zeilen, aber ein Bericht fasst höchstens {most:,}. Fassen Sie einige zusammen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Place {place} of {places} in the reading order</source>
        <extracomment>clinical</extracomment>
        <translation>Platz {place} von {places} in der Befundungsreihenfolge</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{name} ({time}, after the AI's answer was seen)</source>
        <extracomment>clinical</extracomment>
        <translation>{name} ({time}, nach Einsicht in die KI-Antwort)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{name} ({time}, before the AI's answer was seen)</source>
        <extracomment>clinical</extracomment>
        <translation>{name} ({time}, vor Einsicht in die KI-Antwort)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{first}; then {next}</source>
        <extracomment>clinical</extracomment>
        <translation>{first}; danach {next}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Reader's own diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Eigene Diagnose des Befunders</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Warning</source>
        <extracomment>clinical</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Image quality</source>
        <extracomment>clinical</extracomment>
        <translation>Bildqualität</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>On skin or lens</source>
        <extracomment>clinical</extracomment>
        <translation>Auf Haut oder Linse</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Scope score</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>Score of the scope (Gültigkeitsbereich); higher is farther from the training photos.</translatorcomment>
        <translation>Bereichs-Score</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Not measured by this version</source>
        <extracomment>clinical</extracomment>
        <translation>Von dieser Version nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outline: aids to look closer, no verdicts</source>
        <extracomment>clinical</extracomment>
        <translation>Umriss: Hilfen zum genaueren Hinsehen, keine Wertung</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Scale</source>
        <extracomment>clinical</extracomment>
        <translation>Maßstab</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{band}. Top probability {top} ({name}), entropy {bits:.2f} bits</source>
        <extracomment>clinical</extracomment>
        <translation>{band}. Höchste Wahrscheinlichkeit {top} ({name}), Entropie {bits:.2f} Bit</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Likely diagnoses: for about 90 % of photos like the calibration photos such a set holds the true one</source>
        <extracomment>clinical</extracomment>
        <translation>Wahrscheinliche Diagnosen: Bei etwa 90 % der Fotos, die den Kalibrierungsfotos gleichen, enthält eine solche Menge die richtige</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Certainty: entropy is 0 bits where one diagnosis is certain, 3 where all eight are alike</source>
        <extracomment>clinical</extracomment>
        <translation>Gewissheit: Die Entropie ist 0 Bit, wenn eine Diagnose gewiss ist, und 3, wenn alle acht gleich wahrscheinlich sind</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outside scope. No figures are shown</source>
        <extracomment>clinical</extracomment>
        <translation>Außerhalb des Gültigkeitsbereichs. Es werden keine Werte angezeigt</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>No figures are shown</source>
        <extracomment>clinical</extracomment>
        <translation>Es werden keine Werte angezeigt</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Note</source>
        <extracomment>clinical</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Shown for</source>
        <extracomment>clinical</extracomment>
        <translation>Angezeigt für</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>At</source>
        <comment>a moment</comment>
        <extracomment>clinical</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Because</source>
        <extracomment>clinical</extracomment>
        <translation>Begründung</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outside validated use</source>
        <extracomment>clinical</extracomment>
        <translation>Außerhalb der validierten Anwendung</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Probabilities</source>
        <extracomment>clinical</extracomment>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Counted as malignant: {names}.</source>
        <extracomment>clinical</extracomment>
        <translation>Als maligne gezählt: {names}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{mark} likely diagnosis</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>Clinician: “likely” means a member of the conformal set, also one of few per cent; “wahrscheinlich” is literal, “in Betracht kommend” is the alternative.</translatorcomment>
        <translation>{mark} wahrscheinliche Diagnose</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Malignant</source>
        <extracomment>clinical</extracomment>
        <translation>Maligne</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Benign</source>
        <extracomment>clinical</extracomment>
        <translation>Benigne</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>sum {share}</source>
        <extracomment>clinical</extracomment>
        <translation>Summe {share}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Calibration</source>
        <extracomment>clinical</extracomment>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation>Plattenepithelkarzinom</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>In the training data it is almost only in situ (Bowen's disease); invasive carcinoma is practically absent.</source>
        <extracomment>clinical</extracomment>
        <translation>In den Trainingsdaten ist es fast nur in situ (Morbus Bowen); das invasive Karzinom fehlt praktisch.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model licence</source>
        <extracomment>clinical</extracomment>
        <translation>Lizenz des Modells</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Limits</source>
        <extracomment>clinical</extracomment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Exit</source>
        <extracomment>clinical</extracomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>At exit {exit}</source>
        <extracomment>clinical</extracomment>
        <translation>An Ausgang {exit}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Time</source>
        <extracomment>clinical</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{time} from decoded pixels to decision</source>
        <extracomment>clinical</extracomment>
        <translation>{time} von den dekodierten Pixeln bis zur Entscheidung</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Engine</source>
        <extracomment>clinical</extracomment>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{name} on {device}. {note}</source>
        <extracomment>clinical</extracomment>
        <translation>{name} auf {device}. {note}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{name}, fitted for {mode}</source>
        <extracomment>clinical</extracomment>
        <translation>{name}, angepasst für {mode}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Urgent from</source>
        <extracomment>clinical</extracomment>
        <translation>Dringend ab</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for {names} together</source>
        <extracomment>clinical</extracomment>
        <translation>{share} für {names} zusammen</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Soon from</source>
        <extracomment>clinical</extracomment>
        <translation>Bald ab</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} malignant sum, or a malignant likely diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>{share} maligne Summe oder eine maligne unter den wahrscheinlichen Diagnosen</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Likely from</source>
        <extracomment>clinical</extracomment>
        <translation>Wahrscheinlich ab</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for a single diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>{share} für eine einzelne Diagnose</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Certain from</source>
        <extracomment>clinical</extracomment>
        <translation>Gewiss ab</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for the most probable, with what earlier exits say against it taken off</source>
        <extracomment>clinical</extracomment>
        <translation>{share} für die wahrscheinlichste Diagnose, nach Abzug dessen, was frühere Ausgänge dagegen sagen</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Sensitivity</source>
        <extracomment>clinical</extracomment>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Specificity</source>
        <extracomment>clinical</extracomment>
        <translation>Spezifität</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Sensitivity, urgent</source>
        <extracomment>clinical</extracomment>
        <translation>Sensitivität, dringend</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>PPV, urgent</source>
        <extracomment>clinical</extracomment>
        <translation>PPW, dringend</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, full mode: all exits were run.</source>
        <extracomment>clinical</extracomment>
        <translation>{exit} von {exits}, Vollmodus: Alle Ausgänge wurden berechnet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, early mode: confident enough to stop; the blocks behind it were not run.</source>
        <extracomment>clinical</extracomment>
        <translation>{exit} von {exits}, Frühmodus: Die Konfidenz reichte zum Anhalten; die Blöcke dahinter wurden nicht berechnet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, early mode: no exit before the last was confident enough to stop.</source>
        <extracomment>clinical</extracomment>
        <translation>{exit} von {exits}, Frühmodus: Vor dem letzten Ausgang reichte keine Konfidenz zum Anhalten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{n} blocks</source>
        <extracomment>singular: {n} block; clinical</extracomment>
        <translation>
            <numerusform>{n} Block</numerusform>
            <numerusform>{n} Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>not measured</source>
        <extracomment>clinical</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} (95 % interval {low} to {high}, n = {n:,})</source>
        <extracomment>clinical</extracomment>
        <translation>{share} (95-%-Intervall {low} bis {high}, n = {n:,})</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>PPV {ppv}, NPV {npv}</source>
        <extracomment>clinical</extracomment>
        <translation>PPW {ppv}, NPW {npv}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>At prevalence {share}</source>
        <extracomment>clinical</extracomment>
        <translation>Bei Prävalenz {share}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/fonts.py"/>
        <source>The report's fonts cannot be read. Reinstall SkinApp.</source>
        <extracomment>clinical</extracomment>
        <translation>Die Schriften des Berichts können nicht gelesen werden. Installieren Sie SkinApp neu.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Good</source>
        <extracomment>clinical</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{score:.2f}; higher: less like the training photos; above 1: refused</source>
        <extracomment>clinical</extracomment>
        <translation>{score:.2f}; höher: den Trainingsfotos weniger ähnlich; über 1: abgelehnt</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Area</source>
        <extracomment>clinical</extracomment>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{number} of the square</source>
        <extracomment>clinical</extracomment>
        <translation>{number} des Quadrats</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>At the edge</source>
        <extracomment>clinical</extracomment>
        <translation>Am Rand</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{number} of the square's edge</source>
        <extracomment>clinical</extracomment>
        <translation>{number} des Quadratrands</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Diameter</source>
        <extracomment>clinical</extracomment>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Asymmetry</source>
        <extracomment>clinical</extracomment>
        <translation>Asymmetrie</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{value:.2f} (0: none)</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.2f} (0: keine)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Border</source>
        <extracomment>clinical</extracomment>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{value:.2f} (1: a disc)</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.2f} (1: Kreis)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Colours</source>
        <extracomment>clinical</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{count} of 6</source>
        <extracomment>clinical</extracomment>
        <translation>{count} von 6</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{scale:.3g}&#160;px/mm, from the DICOM file</source>
        <extracomment>clinical</extracomment>
        <translation>{scale:.3g}&#160;px/mm, aus der DICOM-Datei</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{scale:.3g}&#160;px/mm, entered by the reader</source>
        <extracomment>clinical</extracomment>
        <translation>{scale:.3g}&#160;px/mm, vom Befunder eingegeben</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>The scale in the DICOM file is not used: it does not fit the pixels, or the whole photo would show less than {least:g} or more than {most:g}&#160;mm of skin.</source>
        <extracomment>clinical</extracomment>
        <translation>Der Maßstab in der DICOM-Datei wird nicht verwendet: Er passt nicht zu den Pixeln, oder das ganze Foto würde weniger als {least:g} oder mehr als {most:g}&#160;mm Haut zeigen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/lengths.py"/>
        <source>{length:.2f}&#160;cm</source>
        <extracomment>clinical</extracomment>
        <translation>{length:.2f}&#160;cm</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/lengths.py"/>
        <source>{length:.1f}&#160;mm</source>
        <extracomment>clinical</extracomment>
        <translation>{length:.1f}&#160;mm</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/lengths.py"/>
        <source>{area:.2f}&#160;cm²</source>
        <extracomment>clinical</extracomment>
        <translation>{area:.2f}&#160;cm²</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/lengths.py"/>
        <source>{area:.1f}&#160;mm²</source>
        <extracomment>clinical</extracomment>
        <translation>{area:.1f}&#160;mm²</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>A report takes at most {most} photos, but {count:,} are selected. Select fewer.</source>
        <extracomment>clinical</extracomment>
        <translation>Ein Bericht fasst höchstens {most} Fotos, aber {count:,} sind ausgewählt. Wählen Sie weniger aus.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>Page {page} of {pages}</source>
        <extracomment>clinical</extracomment>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>No report was written, because of {name}: {why} Open that photo again, or leave it out of the selection.</source>
        <extracomment>clinical</extracomment>
        <translation>Es wurde kein Bericht geschrieben, wegen {name}: {why} Öffnen Sie dieses Foto noch einmal, oder nehmen Sie es aus der Auswahl.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The photo is not the one that was assessed, so no report was written.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Foto ist nicht das ausgewertete; es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The report does not fit on one page: shorten the notes, names or address.</source>
        <extracomment>clinical</extracomment>
        <translation>Der Bericht passt nicht auf eine Seite: Kürzen Sie Bemerkungen, Namen oder Adresse.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The report “{name}” could not be written: {reason}. Choose another folder or name.</source>
        <extracomment>clinical</extracomment>
        <translation>Der Bericht „{name}“ konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>No.</source>
        <extracomment>clinical</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Photo</source>
        <extracomment>clinical</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Level</source>
        <extracomment>clinical</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Likely diagnoses</source>
        <extracomment>clinical</extracomment>
        <translation>Wahrscheinliche Diagnosen</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Reader’s diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnose des Befunders</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Page</source>
        <extracomment>clinical</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>{photos}, in reading order, assessed by SkinApp {version} until {time}</source>
        <extracomment>clinical</extracomment>
        <translation>{photos}, in Befundungsreihenfolge, ausgewertet mit SkinApp {version} bis {time}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Dermoscopy triage summary</source>
        <extracomment>clinical</extracomment>
        <translation>Dermatoskopie-Triageübersicht</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Malignant: sum of the probabilities that count as malignant. A level is a place in the reading order: no diagnosis, no advice on management. A page belongs to the photo whose name stands on it; check that it is the right patient's.</source>
        <extracomment>clinical</extracomment>
        <translation>Maligne: Summe der Wahrscheinlichkeiten, die als maligne zählen. Eine Stufe ist ein Platz in der Befundungsreihenfolge: keine Diagnose, keine Empfehlung zum weiteren Vorgehen. Eine Seite gehört zu dem Foto, dessen Name auf ihr steht; prüfen Sie, ob es von der richtigen Person ist.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Not in this report</source>
        <extracomment>clinical</extracomment>
        <translation>Nicht in diesem Bericht</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>outside validated use, see its page</source>
        <extracomment>clinical</extracomment>
        <translation>außerhalb der validierten Anwendung, siehe zugehörige Seite</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>not shown: refused by the gate</source>
        <extracomment>clinical</extracomment>
        <translation>nicht angezeigt: von der Eingangsprüfung abgelehnt</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>{point}, {mode}, model {model}</source>
        <extracomment>clinical</extracomment>
        <translation>{point}, {mode}, Modell {model}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Decided at</source>
        <extracomment>clinical</extracomment>
        <translation>Entschieden bei</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Decision support for evaluation and research. Not a cleared medical device.</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>“cleared”: regulatory wording to be checked (“zugelassen” or “zertifiziert”).</translatorcomment>
        <translation>Entscheidungsunterstützung für Evaluation und Forschung. Kein zugelassenes Medizinprodukt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>This translation was not reviewed by a native clinician.</source>
        <extracomment>clinical</extracomment>
        <translation>Diese Übersetzung wurde nicht von einer ärztlichen Fachperson mit deutscher Muttersprache geprüft.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Own diagnosis first: the AI's answer is hidden until the reader has entered one.</source>
        <extracomment>clinical</extracomment>
        <translation>Eigene Diagnose zuerst: Die Antwort der KI bleibt verborgen, bis der Befunder eine eigene eingegeben hat.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Not assessed yet.</source>
        <extracomment>clinical</extracomment>
        <translation>Noch nicht ausgewertet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>A place in the reading order: no diagnosis, no advice on management.</source>
        <extracomment>clinical</extracomment>
        <translation>Ein Platz in der Befundungsreihenfolge: keine Diagnose, keine Empfehlung zum weiteren Vorgehen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>none of these</source>
        <extracomment>clinical</extracomment>
        <translation>keine davon</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Among calibration photos of such low certainty the most probable diagnosis was more often wrong than right.</source>
        <extracomment>clinical</extracomment>
        <translation>Bei Kalibrierungsfotos mit so geringer Gewissheit war die wahrscheinlichste Diagnose häufiger falsch als richtig.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Nothing is known of how often the model is right on such a photo. Level and status stay as they are: a person assesses it.</source>
        <extracomment>clinical</extracomment>
        <translation>Wie oft das Modell bei einem solchen Foto richtig liegt, ist nicht bekannt. Stufe und Status bleiben, wie sie sind: Ein Mensch beurteilt es.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Clinic</source>
        <extracomment>clinical</extracomment>
        <translation>Klinik</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Address</source>
        <extracomment>clinical</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Patient</source>
        <extracomment>clinical</extracomment>
        <translation>Patient/in</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Patient ID</source>
        <extracomment>clinical</extracomment>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Date of birth</source>
        <extracomment>clinical</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Lesion site</source>
        <extracomment>clinical</extracomment>
        <translation>Lokalisation</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Notes</source>
        <extracomment>clinical</extracomment>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Urgent</source>
        <extracomment>clinical</extracomment>
        <translation>Dringend</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Unassessable</source>
        <extracomment>clinical</extracomment>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Soon</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>Clinician: a place in the reading order; “zeitnah” was avoided since it reads as advice.</translatorcomment>
        <translation>Bald</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Routine</source>
        <extracomment>clinical</extracomment>
        <translation>Routine</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>To be read first, before all other photos.</source>
        <extracomment>clinical</extracomment>
        <translation>Zuerst zu befunden, vor allen anderen Fotos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>The photo cannot be assessed. A person opens it right after the urgent ones.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Foto ist nicht beurteilbar. Ein Mensch öffnet es gleich nach den dringenden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>To be read after urgent photos and before routine ones.</source>
        <extracomment>clinical</extracomment>
        <translation>Nach den dringenden und vor den Routinefotos zu befunden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>To be read in the usual order. Malignancy is not excluded.</source>
        <extracomment>clinical</extracomment>
        <translation>In der üblichen Reihenfolge zu befunden. Malignität ist nicht ausgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Low</source>
        <extracomment>clinical</extracomment>
        <translation>Gering</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Medium</source>
        <extracomment>clinical</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>High</source>
        <extracomment>clinical</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>early mode</source>
        <extracomment>clinical</extracomment>
        <translation>Frühmodus</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>full mode</source>
        <extracomment>clinical</extracomment>
        <translation>Vollmodus</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{point}, without actinic keratosis</source>
        <extracomment>clinical</extracomment>
        <translation>{point}, ohne aktinische Keratose</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{point}, for the mean of eight orientations</source>
        <extracomment>clinical</extracomment>
        <translation>{point}, für das Mittel aus acht Ausrichtungen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{n:,} photos</source>
        <extracomment>singular: {n} photo; clinical</extracomment>
        <translation>
            <numerusform>{n} Foto</numerusform>
            <numerusform>{n:,} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{at:%Y-%m-%d %H:%M:%S} UTC{zone}</source>
        <extracomment>clinical</extracomment>
        <translation>{at:%d.%m.%Y %H:%M:%S} UTC{zone}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{ms:,.{digits}f}&#160;ms</source>
        <extracomment>clinical</extracomment>
        <translation>{ms:,.{digits}f}&#160;ms</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Open photos…</source>
        <translation>&amp;Fotos öffnen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Paste photo</source>
        <translation>Foto &amp;einfügen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Live &amp;camera</source>
        <translation>Live-&amp;Kamera</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Open synthetic &amp;samples</source>
        <translation>&amp;Synthetische Beispiele öffnen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Export PDF report…</source>
        <translation>&amp;PDF-Bericht exportieren…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>P&amp;rint report…</source>
        <translation>Bericht d&amp;rucken…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Show the list</source>
        <translation>Liste an&amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Select &amp;all photos</source>
        <translation>&amp;Alle Fotos auswählen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Pause the photos that wait</source>
        <translation>Wartende Fotos an&amp;halten</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Take waiting photos off the list</source>
        <translation>&amp;Wartende Fotos entfernen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Put &amp;back what was removed</source>
        <translation>Entfernte Fotos zurückh&amp;olen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Keep the list with a passphrase…</source>
        <translation>Liste mit &amp;Passphrase sichern…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Previous photo</source>
        <translation>&amp;Vorheriges Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Next photo</source>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>First photo not &amp;opened yet</source>
        <translation>Erstes &amp;ungeöffnetes Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;My diagnosis…</source>
        <translation>&amp;Meine Diagnose…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Assess again</source>
        <translation>&amp;Erneut auswerten</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Switch early exit / full &amp;depth</source>
        <translation>Früher Ausgang / volle &amp;Tiefe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Cancel, dismiss, or leave</source>
        <translation>&amp;Abbrechen, schließen, verlassen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Fit to window</source>
        <translation>&amp;An Fenster anpassen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;100 %: photo pixel by pixel</source>
        <translation>&amp;100 %: Foto Pixel für Pixel</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Turn by a quarter</source>
        <translation>Um 90° &amp;drehen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Next &amp;look at the photo</source>
        <translation>Nächste Dar&amp;stellung</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Back to &amp;colour</source>
        <translation>Zurück zu &amp;Farbe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Where the model looked</source>
        <translation>&amp;Wo das Modell hinsah</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Ma&amp;gnifier</source>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Measure: draw a line</source>
        <translation>&amp;Messen: Linie zeichnen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Measure: draw &amp;an outline</source>
        <translation>Messen: &amp;Umriss zeichnen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Scale of t&amp;his photo…</source>
        <translation>Maßs&amp;tab dieses Fotos…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Remove line and outline, then the scale</source>
        <translation>Messung, dann Maßstab &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Pin this photo to compare</source>
        <translation>Zum Vergleich an&amp;heften</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Blink between both photos</source>
        <translation>&amp;Zwischen Fotos wechseln</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Side by si&amp;de</source>
        <translation>Nebene&amp;inander</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Swip&amp;e between both photos</source>
        <translation>Zwischen Fotos wis&amp;chen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Show the model's &amp;square</source>
        <translation>Modell&amp;quadrat anzeigen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;About SkinApp</source>
        <translation>Ü&amp;ber SkinApp</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/camera.py"/>
        <source>The computer's key store takes long to answer. It may be asking you for its own password.</source>
        <translation>Der Schlüsselspeicher des Computers antwortet nur langsam. Vielleicht fragt er Sie nach seinem eigenen Passwort.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/crash.py"/>
        <source>Something unexpected went wrong. SkinApp can go on; the last step was not done.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten. SkinApp kann weiterlaufen; der letzte Schritt wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/crash.py"/>
        <source>Something unexpected went wrong, and SkinApp has to end. The report names no file and no patient.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten, und SkinApp muss beendet werden. Der Bericht nennt weder Dateien noch Patienten.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>There is no photo to report. Open one first.</source>
        <translation>Es gibt kein Foto für einen Bericht. Öffnen Sie zuerst eines.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>There is nothing to report yet. {why}</source>
        <translation>Für einen Bericht liegt noch nichts vor. {why}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/judging.py"/>
        <source>This model has no operating point {point}: photos are placed at {used}. See the settings.</source>
        <translation>Dieses Modell hat keinen Arbeitspunkt {point}: Fotos werden bei {used} eingestuft. Siehe Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/lock.py"/>
        <source>Choose a passphrase…</source>
        <translation>Passphrase wählen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/lock.py"/>
        <source>Start a new list</source>
        <translation>Neue Liste beginnen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/logo.py"/>
        <source>“{name}” cannot be read: {reason}. Choose another file.</source>
        <translation>„{name}“ kann nicht gelesen werden: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/logo.py"/>
        <source>This SVG refers to other files. Save the logo as PNG and choose that.</source>
        <translation>Dieses SVG verweist auf andere Dateien. Speichern Sie das Logo als PNG und wählen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Report saved: {path}</source>
        <translation>Bericht gespeichert: {path}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>The report is at the printer.</source>
        <translation>Der Bericht wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>{photos} taken off the list. The files stay where they are.</source>
        <translation>{photos} aus der Liste genommen. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>This photo cannot be shown.</source>
        <translation>Dieses Foto kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>There is no photo in this folder. Choose another one.</source>
        <translation>In diesem Ordner ist kein Foto. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>The clipboard holds no photo. Copy a picture or a photo file, then paste again.</source>
        <translation>Die Zwischenablage enthält kein Foto. Kopieren Sie ein Bild oder eine Fotodatei und fügen Sie erneut ein.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>There is no photo in what was dropped. Drop photos or a folder.</source>
        <translation>In den abgelegten Dateien ist kein Foto. Legen Sie Fotos oder einen Ordner ab.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Reading the folder {name}…</source>
        <translation>Der Ordner {name} wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/paper.py"/>
        <source>The printer does not take the report. Check that it is ready, or save the report as PDF.</source>
        <translation>Der Drucker nimmt den Bericht nicht an. Prüfen Sie, ob er bereit ist, oder speichern Sie den Bericht als PDF.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/saving.py"/>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>SkinApp reads dermoscopic photos of single skin lesions and suggests the order in which a clinician looks at them: urgent, soon, routine. A level is no diagnosis and no advice on management, and no level rules out a malignancy. Photos and results stay on this computer; nothing is stored but your settings, the encrypted worklist, a log without names, and the reports that you export.</source>
        <extracomment>clinical</extracomment>
        <translation>SkinApp wertet dermatoskopische Fotos einzelner Hautläsionen aus und schlägt die Reihenfolge vor, in der sie ärztlich angesehen werden: dringend, bald, Routine. Eine Stufe ist keine Diagnose und keine Empfehlung zum weiteren Vorgehen, und keine Stufe schließt eine Malignität aus. Fotos und Ergebnisse bleiben auf diesem Computer; gespeichert werden nur Ihre Einstellungen, die verschlüsselte Arbeitsliste, ein Protokoll ohne Namen und die Berichte, die Sie exportieren.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Squamous cell carcinoma in the training data is almost only in situ (Bowen's disease). Invasive squamous cell carcinoma is practically absent: expect the model to miss it.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Plattenepithelkarzinom ist in den Trainingsdaten fast nur in situ (Morbus Bowen). Das invasive Plattenepithelkarzinom fehlt praktisch: Rechnen Sie damit, dass das Modell es übersieht.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>About SkinApp</source>
        <extracomment>clinical</extracomment>
        <translation>Über SkinApp</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Not loaded yet.</source>
        <extracomment>clinical</extracomment>
        <translation>Noch nicht geladen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Versions</source>
        <extracomment>clinical</extracomment>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Licences</source>
        <extracomment>clinical</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Exits</source>
        <extracomment>clinical</extracomment>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Population</source>
        <extracomment>clinical</extracomment>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Licence</source>
        <extracomment>clinical</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Attribution</source>
        <extracomment>clinical</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Measured figures</source>
        <extracomment>clinical</extracomment>
        <translation>Gemessene Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>No live picture</source>
        <translation>Kein Livebild</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>{width:,} × {height:,} px · {rate:.0f} pictures a second</source>
        <translation>{width:,} × {height:,} px · {rate:.0f} Bilder pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Cancel the timer</source>
        <translation>Timer abbrechen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Capture photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>On. Nothing is kept until you capture.</source>
        <translation>Ein. Gespeichert wird erst, wenn Sie aufnehmen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Space bar, {key}, or the camera's shutter. The photo is assessed at once.</source>
        <translation>Leertaste, {key} oder der Auslöser der Kamera. Das Foto wird sofort ausgewertet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Space bar, or the camera's shutter. The photo is assessed at once.</source>
        <translation>Leertaste oder der Auslöser der Kamera. Das Foto wird sofort ausgewertet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>No camera plugged in</source>
        <translation>Keine Kamera angeschlossen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Network: {name}</source>
        <translation>Netzwerk: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Network camera…</source>
        <translation>Netzwerkkamera…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Video: {name}</source>
        <translation>Video: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Video file…</source>
        <translation>Videodatei…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Synthetic camera</source>
        <translation>Synthetische Kamera</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Open video</source>
        <translation>Video öffnen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Videos (*.mp4 *.avi *.mov *.mkv);;All files (*)</source>
        <translation>Videos (*.mp4 *.avi *.mov *.mkv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Camera on</source>
        <translation>Kamera ein</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>The address stands in the camera's manual or app. Pictures come straight from the camera to this computer. The password is kept in the computer's key store.</source>
        <translation>Die Adresse steht im Handbuch oder in der App der Kamera. Die Bilder kommen direkt von der Kamera auf diesen Computer. Das Passwort wird im Schlüsselspeicher des Computers aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Network camera</source>
        <translation>Netzwerkkamera</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Only if the camera asks for it</source>
        <translation>Nur falls die Kamera danach fragt</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Empty: as kept</source>
        <translation>Leer: wie gespeichert</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Enter the user name that belongs to the password.</source>
        <translation>Geben Sie den Benutzernamen ein, der zum Passwort gehört.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>SkinApp has to end</source>
        <translation>SkinApp muss beendet werden</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Everything here is optional and kept in memory only: what you change of the clinic until SkinApp is closed, the rest until another photo is shown.</source>
        <translation>Alle Angaben sind freiwillig und bleiben nur im Arbeitsspeicher: Ihre Änderungen an den Klinikangaben, bis SkinApp geschlossen wird, die übrigen, bis ein anderes Foto angezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient &amp;ID</source>
        <translation>Patienten-&amp;ID</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Date of &amp;birth</source>
        <translation>&amp;Geburtsdatum</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Lesion site</source>
        <translation>Lo&amp;kalisation</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Report of {photos}</source>
        <translation>Bericht über {photos}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient, if all photos are of one</source>
        <translation>Patient/in, falls alle Fotos von derselben Person sind</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient and lesion</source>
        <translation>Patient/in und Läsion</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Notes</source>
        <translation>&amp;Bemerkungen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Page &amp;size</source>
        <translation>Seiten&amp;format</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Lang&amp;uage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>{photos} of the selection left out. {why}</source>
        <translation>{photos} der Auswahl ausgelassen. {why}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Show figures outside validated use</source>
        <extracomment>clinical</extracomment>
        <translation>Werte außerhalb der validierten Anwendung anzeigen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Your &amp;name</source>
        <extracomment>clinical</extracomment>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>&amp;Why</source>
        <extracomment>clinical</extracomment>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Show figures</source>
        <extracomment>clinical</extracomment>
        <translation>Werte anzeigen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Name and reason are kept with the assessment and printed on its report.</source>
        <extracomment>clinical</extracomment>
        <translation>Name und Begründung werden mit der Auswertung gespeichert und in ihrem Bericht gedruckt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Keep the worklist</source>
        <translation>Arbeitsliste speichern</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Your list is then kept on this computer, encrypted. Whoever has the passphrase can read it. It cannot be recovered: without it the list is lost, but not the photos.</source>
        <translation>Ihre Liste wird dann verschlüsselt auf diesem Computer gespeichert. Wer die Passphrase hat, kann sie lesen. Die Passphrase kann nicht wiederhergestellt werden: Ohne sie ist die Liste verloren, nicht aber die Fotos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Keep the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Open the worklist</source>
        <translation>Arbeitsliste öffnen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Your list is encrypted with a passphrase.</source>
        <translation>Ihre Liste ist mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>&amp;Repeat it</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>At least {count} characters; some words that only you would put together are best.</source>
        <translation>Mindestens {count} Zeichen; am besten einige Wörter, die nur Sie so zusammenstellen würden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Type the same passphrase in both lines.</source>
        <translation>Geben Sie in beiden Zeilen dieselbe Passphrase ein.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Scale of this photo</source>
        <translation>Maßstab dieses Fotos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>The &amp;line that I drew along a scale is</source>
        <translation>Die &amp;Linie, die ich entlang einer Skala gezogen habe, ist</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>The photo is &amp;whole, and taken with</source>
        <translation>Das Foto ist &amp;unbeschnitten und aufgenommen mit</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&#160;mm long</source>
        <translation>&#160;mm lang</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Length of the line in millimetres</source>
        <translation>Länge der Linie in Millimetern</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Dermatoscope</source>
        <translation>Dermatoskop</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Remove this preset</source>
        <translation>Diesen Maßstab entfernen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&amp;Keep it for photos taken with</source>
        <translation>&amp;Speichern für Fotos, aufgenommen mit</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Dermatoscope and camera</source>
        <translation>Dermatoskop und Kamera</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Name of the preset</source>
        <translation>Name des Maßstabs</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>A kept scale holds for uncropped photos of the same dermatoscope and camera, held to the skin at the same zoom.</source>
        <translation>Ein gespeicherter Maßstab gilt für unbeschnittene Fotos mit demselben Dermatoskop und derselben Kamera, auf die Haut aufgesetzt und mit demselben Zoom.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Nothing kept yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>The whole photo would then show {width:,.4g}&#160;mm of skin; a dermatoscope shows {least:g} to {most:g}&#160;mm. Check line and length.</source>
        <translation>Das ganze Foto zeigte dann {width:,.4g}&#160;mm Haut; ein Dermatoskop zeigt {least:g} bis {most:g}&#160;mm. Prüfen Sie Linie und Länge.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Set by an administrator for this computer</source>
        <translation>Von der Administration für diesen Computer festgelegt</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>In use now</source>
        <translation>Derzeit verwendet</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>De&amp;faults</source>
        <translation>&amp;Voreinstellungen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Set everything to what it was at first; it counts when you press OK</source>
        <translation>Setzt alles auf den ursprünglichen Stand; gilt, wenn Sie OK drücken</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Take the settings of a file; they count when you press OK</source>
        <translation>Übernimmt die Einstellungen einer Datei; sie gelten, wenn Sie OK drücken</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Write what the fields hold to a file, for another computer</source>
        <translation>Schreibt den Inhalt der Felder in eine Datei, für einen anderen Computer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>The settings of the file are shown. They count when you press OK.</source>
        <translation>Die Einstellungen der Datei werden angezeigt. Sie gelten, wenn Sie OK drücken.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings written: {path}</source>
        <translation>Einstellungen geschrieben: {path}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>The language changes when SkinApp is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Wheel, or two fingers</source>
        <translation>Mausrad, zwei Finger</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Zoom about the pointer</source>
        <translation>Um den Mauszeiger zoomen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Drag, or arrow keys</source>
        <translation>Ziehen, Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Move the photo</source>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Next and previous control</source>
        <translation>Nächstes, voriges Element</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Mouse and focus</source>
        <translation>Maus und Fokus</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Dermoscopic photos, one or hundreds. They stay on this computer.</source>
        <translation>Dermatoskopische Fotos, eines oder Hunderte. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Files and folders</source>
        <translation>Dateien und Ordner</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Choose them, or drag them into the window.</source>
        <translation>Auswählen oder ins Fenster ziehen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Live camera</source>
        <translation>Live-Kamera</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Capture with the space bar or a foot switch.</source>
        <translation>Aufnehmen mit der Leertaste oder einem Fußschalter.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Paste a picture that was copied elsewhere.</source>
        <translation>Ein anderswo kopiertes Bild einfügen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Read the answer</source>
        <translation>Die Antwort lesen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Decide and report</source>
        <translation>Entscheiden und berichten</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>The AI suggests what to read first. The diagnosis is yours.</source>
        <translation>Die KI schlägt vor, was zuerst befundet wird. Die Diagnose stellen Sie.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>My diagnosis</source>
        <translation>Meine Diagnose</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Enter yours; it stands beside the AI's answer.</source>
        <translation>Geben Sie Ihre ein; sie steht neben der Antwort der KI.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>The list goes on in reading order.</source>
        <translation>Die Liste geht in Befundungsreihenfolge weiter.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>PDF report</source>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Preliminary until a person signs it.</source>
        <translation>Vorläufig, bis ihn jemand unterschreibt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>There is one for everything.</source>
        <translation>Es gibt für alles eine.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>&amp;Skip the tour</source>
        <translation>Einführung &amp;überspringen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Welcome tour</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Be&amp;gin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/sources.py"/>
        <source>Photos ({endings});;All files (*)</source>
        <translation>Fotos ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/sources.py"/>
        <source>Pasted picture, {time}</source>
        <translation>Eingefügtes Bild, {time}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/viewing.py"/>
        <source>The DICOM file states {scale:.3g}&#160;px/mm; what you enter here counts instead.</source>
        <translation>Die DICOM-Datei nennt {scale:.3g}&#160;px/mm; was Sie hier eingeben, gilt stattdessen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Basis</source>
        <extracomment>clinical</extracomment>
        <translation>Grundlage</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of malignant photos soon or urgent</source>
        <extracomment>clinical</extracomment>
        <translation>der malignen Fotos bald oder dringend</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of other photos neither</source>
        <extracomment>clinical</extracomment>
        <translation>der übrigen Fotos weder bald noch dringend</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Urgent sensitivity</source>
        <extracomment>clinical</extracomment>
        <translation>Sensitivität dringend</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of melanoma and squamous cell carcinoma urgent</source>
        <extracomment>clinical</extracomment>
        <translation>der Melanome und Plattenepithelkarzinome dringend</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Urgent PPV</source>
        <extracomment>clinical</extracomment>
        <translation>PPW dringend</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of urgent photos melanoma or squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation>der dringenden Fotos Melanom oder Plattenepithelkarzinom</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Mode</source>
        <extracomment>clinical</extracomment>
        <translation>Modus</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>{name}, measured on test photos:</source>
        <extracomment>clinical</extracomment>
        <translation>{name}, gemessen an Testfotos:</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Computed by</source>
        <extracomment>clinical</extracomment>
        <translation>Berechnet mit</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Certainty</source>
        <extracomment>clinical</extracomment>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>The likely set: it holds the true diagnosis for about 90&#160;% of photos like the calibration photos.</source>
        <extracomment>clinical</extracomment>
        <translation>Menge der wahrscheinlichen Diagnosen: Sie enthält bei etwa 90&#160;% der Fotos, die den Kalibrierungsfotos gleichen, die richtige Diagnose.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Highest probability</source>
        <extracomment>clinical</extracomment>
        <translation>Höchste Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Entropy (0: one diagnosis, 3: all alike)</source>
        <extracomment>clinical</extracomment>
        <translation>Entropie (0: eine Diagnose, 3: alle gleich)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>{bits:.2f}&#160;bits</source>
        <extracomment>clinical</extracomment>
        <translation>{bits:.2f}&#160;Bit</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty_band.py"/>
        <source>Certainty: {band}</source>
        <extracomment>clinical</extracomment>
        <translation>Gewissheit: {band}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>SkinApp suggests the order in which dermoscopic photos are read: urgent, soon, routine. It makes no diagnosis and gives no advice on management. Photos stay on this computer.</source>
        <extracomment>clinical</extracomment>
        <translation>SkinApp schlägt die Reihenfolge vor, in der dermatoskopische Fotos befundet werden: dringend, bald, Routine. Es stellt keine Diagnose und gibt keine Empfehlung zum weiteren Vorgehen. Fotos bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Drag files or folders here, paste a picture with Ctrl+V, or choose them.</source>
        <extracomment>clinical</extracomment>
        <translation>Dateien oder Ordner hierher ziehen, ein Bild mit Strg+V einfügen oder auswählen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Drop dermoscopic photos here</source>
        <extracomment>clinical</extracomment>
        <translation>Fotos hier ablegen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Open photos…</source>
        <extracomment>clinical</extracomment>
        <translation>Fotos öffnen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Try synthetic samples</source>
        <extracomment>clinical</extracomment>
        <translation>Synthetische Beispiele</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_panel.py"/>
        <source>Stop c&amp;hecking</source>
        <translation>&amp;Prüfung abbrechen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_panel.py"/>
        <source>C&amp;heck engines now</source>
        <translation>Engines jetzt &amp;prüfen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Agrees</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>One photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Whether its answers are close enough to the reference answers that come with the model</source>
        <translation>Ob die Antworten nahe genug an den Referenzantworten liegen, die mit dem Modell geliefert werden</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Largest difference of any probability to the reference answers, and the largest that is allowed</source>
        <translation>Größte Abweichung einer Wahrscheinlichkeit von den Referenzantworten und die größte zulässige</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Time for one photo through all exits</source>
        <translation>Zeit für ein Foto durch alle Ausgänge</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Engines on this computer</source>
        <translation>Engines auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Being checked…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>{engine}, in use</source>
        <translation>{engine}, in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>computing…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Exits of the model</source>
        <translation>Ausgänge des Modells</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Elapsed</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Stopped at exit {last} of {exits}, which was confident enough; {left} not computed.</source>
        <translation>Angehalten an Ausgang {last} von {exits}, dessen Konfidenz ausreichte; {left} nicht berechnet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Full depth: all {exits} exits were computed, and the last one is the answer.</source>
        <translation>Volle Tiefe: Alle {exits} Ausgänge wurden berechnet, der letzte gibt die Antwort.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>No exit before the last was confident enough: all {exits} were computed.</source>
        <translation>Kein Ausgang vor dem letzten hatte ausreichende Konfidenz: Alle {exits} wurden berechnet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Where the model looked</source>
        <translation>Wo das Modell hinsah</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Exit {number}</source>
        <translation>Ausgang {number}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>For</source>
        <comment>a diagnosis</comment>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>At</source>
        <comment>an exit</comment>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>{name}: where the model looked</source>
        <translation>{name}: wo das Modell hinsah</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/group_filter.py"/>
        <source>{name}. Press to show only these.</source>
        <translation>{name}. Drücken, um nur diese anzuzeigen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Export PDF…</source>
        <translation>PDF exportieren…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Photo {place} of {count}</source>
        <translation>Foto {place} von {count}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Freeze (F)</source>
        <translation>Einfrieren (F)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Fit to window (0)</source>
        <translation>An Fenster anpassen (0)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Mirror left and right (M)</source>
        <translation>Links/rechts spiegeln (M)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Turn by a quarter (T)</source>
        <translation>Um 90° drehen (T)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Colour sharp edges (P)</source>
        <translation>Scharfe Kanten einfärben (P)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_controls.py"/>
        <source>Camera controls</source>
        <translation>Kameraeinstellungen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_controls.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_controls.py"/>
        <source>Automatic {control}</source>
        <translation>{control}: automatisch</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Live, not an assessment. Capture a photo to get one.</source>
        <extracomment>clinical</extracomment>
        <translation>Live, keine Auswertung. Nehmen Sie ein Foto auf, um eine zu erhalten.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Capture</source>
        <extracomment>clinical</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>After {seconds} s</source>
        <extracomment>clinical</extracomment>
        <translation>Nach {seconds} s</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>At once</source>
        <extracomment>clinical</extracomment>
        <translation>Sofort</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Sharpest of {count}</source>
        <extracomment>clinical</extracomment>
        <translation>Schärfstes von {count}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>One picture</source>
        <extracomment>clinical</extracomment>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>When to capture</source>
        <extracomment>clinical</extracomment>
        <translation>Wann aufnehmen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>How many pictures</source>
        <extracomment>clinical</extracomment>
        <translation>Wie viele Bilder</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Sharpness</source>
        <extracomment>clinical</extracomment>
        <translation>Schärfe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Live triage</source>
        <extracomment>clinical</extracomment>
        <translation>Live-Triage</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Show while live</source>
        <extracomment>clinical</extracomment>
        <translation>Live anzeigen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Resolution</source>
        <extracomment>clinical</extracomment>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Address, password…</source>
        <extracomment>clinical</extracomment>
        <translation>Adresse, Passwort…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Try again</source>
        <extracomment>clinical</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Resolution: automatic</source>
        <extracomment>clinical</extracomment>
        <translation>Auflösung: automatisch</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>{width:,} × {height:,}, {rate:.0f} a second</source>
        <extracomment>clinical</extracomment>
        <translation>{width:,} × {height:,}, {rate:.0f} pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>No picture</source>
        <extracomment>clinical</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>{share:.0f}&#160;% of the sharpest in the last seconds</source>
        <extracomment>clinical</extracomment>
        <translation>{share:.0f}&#160;% des schärfsten der letzten Sekunden</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Off, since your diagnosis comes first (settings).</source>
        <extracomment>clinical</extracomment>
        <translation>Aus, da Ihre Diagnose zuerst kommt (Einstellungen).</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Looking…</source>
        <extracomment>clinical</extracomment>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Off. The model looks at live pictures only when you switch this on.</source>
        <extracomment>clinical</extracomment>
        <translation>Aus. Das Modell sieht sich Livebilder nur an, wenn Sie dies einschalten.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>{rate:.1f} pictures a second looked at</source>
        <extracomment>clinical</extracomment>
        <translation>{rate:.1f} Bilder pro Sekunde angesehen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_view.py"/>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter…</source>
        <translation>Eingeben…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter my diagnosis (D)</source>
        <translation>Meine Diagnose eingeben (D)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter my diagnosis</source>
        <translation>Meine Diagnose eingeben</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Not entered</source>
        <translation>Nicht eingegeben</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>{name}, {when}, for another photo that this file held then</source>
        <translation>{name}, {when}, zu einem anderen Foto, das damals in dieser Datei war</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>{name}, {when}, after the AI's answer</source>
        <translation>{name}, {when}, nach der KI-Antwort</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>{name}, {when}, before the AI's answer</source>
        <translation>{name}, {when}, vor der KI-Antwort</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Pre&amp;vious page</source>
        <translation>&amp;Vorherige Seite</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Ne&amp;xt page</source>
        <translation>Näch&amp;ste Seite</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Drawing the page…</source>
        <translation>Seite wird gezeichnet…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_bar.py"/>
        <source>{width:,} × {height:,} px</source>
        <translation>{width:,} × {height:,} px</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_bar.py"/>
        <source>decoded at {width:,} × {height:,}</source>
        <translation>dekodiert mit {width:,} × {height:,}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_bar.py"/>
        <source>More ways to look at the photo</source>
        <translation>Weitere Ansichten des Fotos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Pinned photo</source>
        <translation>Angeheftetes Foto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Pinned: {name}</source>
        <translation>Angeheftet: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Line between both photos: left and right arrow keys move it</source>
        <translation>Trennlinie zwischen beiden Fotos: Pfeiltasten links und rechts verschieben sie</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} mal {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>The model sees this square</source>
        <translation>Das Modell sieht dieses Quadrat</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>{look}; the model sees the photo in colour</source>
        <translation>{look}; das Modell sieht das Foto in Farbe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>On test photos</source>
        <translation>Bei Testfotos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Malignant, read soon or urgent</source>
        <translation>Maligne, bald oder dringend befundet</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Others, read routinely</source>
        <translation>Übrige, als Routine befundet</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Shown once the model is loaded</source>
        <translation>Erscheint, sobald das Modell geladen ist</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Figures of the operating points</source>
        <translation>Kennzahlen der Arbeitspunkte</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Counted as malignant here: {names}. The line marks {threshold}, from which a photo is to be read soon. {mark} in the likely set.</source>
        <extracomment>clinical</extracomment>
        <translation>Hier als maligne gezählt: {names}. Die Linie markiert {threshold}; ab dort ist ein Foto bald zu befunden. {mark} in der Menge der wahrscheinlichen Diagnosen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Malignant together</source>
        <extracomment>clinical</extracomment>
        <translation>Maligne zusammen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Benign together</source>
        <extracomment>clinical</extracomment>
        <translation>Benigne zusammen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/reading_panel.py"/>
        <source>Reading</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Stop the report</source>
        <translation>Bericht anhalten</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Stop the report; nothing is written</source>
        <translation>Bericht anhalten; es wird nichts geschrieben</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Report: {percent} % done</source>
        <translation>Bericht: {percent}&#160;% fertig</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{length:,.0f}&#160;px</source>
        <translation>{length:,.0f}&#160;px</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{area:,.0f}&#160;px²</source>
        <translation>{area:,.0f}&#160;px²</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{length:g}&#160;cm</source>
        <translation>{length:g}&#160;cm</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/ruler.py"/>
        <source>{length_mm:g}&#160;mm</source>
        <translation>{length_mm:g}&#160;mm</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: browse</source>
        <translation>{name}: durchsuchen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: choose a file</source>
        <translation>{name}: Datei wählen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: remove</source>
        <translation>{name}: entfernen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Cannot be shown</source>
        <translation>Nicht darstellbar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Logo (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Logo (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_badge.py"/>
        <source>Triage level: {title}. {meaning}</source>
        <extracomment>clinical</extracomment>
        <translation>Triagestufe: {title}. {meaning}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>Photos assessed</source>
        <extracomment>clinical</extracomment>
        <translation>Ausgewertete Fotos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>Paused, {photos} left</source>
        <extracomment>clinical</extracomment>
        <translation>Angehalten, noch {photos}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos} not assessed and not opened yet</source>
        <extracomment>clinical</extracomment>
        <translation>{photos} nicht ausgewertet und noch nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos} to diagnose</source>
        <extracomment>clinical</extracomment>
        <translation>{photos} mit offener Diagnose</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{unopened:,} of {total:,} not opened yet: N shows the first</source>
        <extracomment>clinical</extracomment>
        <translation>{unopened:,} von {total:,} noch nicht geöffnet: N zeigt das erste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos}, all opened</source>
        <extracomment>clinical</extracomment>
        <translation>{photos}, alle geöffnet</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Show figures all the &amp;same…</source>
        <extracomment>clinical</extracomment>
        <translation>Werte &amp;trotzdem anzeigen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Show the &amp;list</source>
        <extracomment>clinical</extracomment>
        <translation>Liste an&amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Low certainty</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>“Sicherheit” was avoided throughout for certainty: it would read as “safe”.</translatorcomment>
        <translation>Geringe Gewissheit</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>Not kept after closing: Ctrl+K keeps it.</source>
        <translation>Wird beim Schließen verworfen: Strg+K speichert die Liste.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>What you do now may not be kept after closing.</source>
        <translation>Was Sie jetzt tun, bleibt nach dem Schließen vielleicht nicht erhalten.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>{photos} selected: Ctrl+E reports them, Ctrl+P prints.</source>
        <translation>{photos} ausgewählt: Bericht mit Strg+E, Drucken mit Strg+P.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_rows.py"/>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Synthetic sample</source>
        <extracomment>clinical</extracomment>
        <translation>Synthetisches Beispiel</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Colour</source>
        <extracomment>clinical</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Grey</source>
        <extracomment>clinical</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Red channel</source>
        <extracomment>clinical</extracomment>
        <translation>Rotkanal</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Green channel</source>
        <extracomment>clinical</extracomment>
        <translation>Grünkanal</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Blue channel</source>
        <extracomment>clinical</extracomment>
        <translation>Blaukanal</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>More contrast</source>
        <extracomment>clinical</extracomment>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Vessels (erythema index)</source>
        <extracomment>clinical</extracomment>
        <translation>Gefäße (Erythemindex)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Pigment (melanin index)</source>
        <extracomment>clinical</extracomment>
        <translation>Pigment (Melaninindex)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Attention, for any diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Aufmerksamkeit, diagnoseunabhängig</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Relevance for a diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Relevanz für eine Diagnose</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Covering places (slow check)</source>
        <extracomment>clinical</extracomment>
        <translation>Stellen abdecken (langsame Prüfung)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Gradient for a diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Gradient für eine Diagnose</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>needs a PyTorch engine</source>
        <extracomment>clinical</extracomment>
        <translation>benötigt eine PyTorch-Engine</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: where attention gathered, whatever the diagnosis.</source>
        <extracomment>clinical</extracomment>
        <translation>Hell: wo sich die Aufmerksamkeit sammelte, unabhängig von der Diagnose.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: what counted for {name}.</source>
        <extracomment>clinical</extracomment>
        <translation>Hell: was für die Diagnose {name} zählte.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: covering it makes {name} less probable.</source>
        <extracomment>clinical</extracomment>
        <translation>Hell: Abdecken macht die Diagnose {name} weniger wahrscheinlich.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: attention that counted for {name}.</source>
        <extracomment>clinical</extracomment>
        <translation>Hell: Aufmerksamkeit, die für die Diagnose {name} zählte.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>A map shows what the computation used, not why, and not whether the answer is right.</source>
        <extracomment>clinical</extracomment>
        <translation>Eine Karte zeigt, was die Berechnung verwendet hat, nicht warum, und nicht, ob die Antwort richtig ist.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not assessed</source>
        <extracomment>clinical</extracomment>
        <translation>Nicht ausgewertet</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>To diagnose</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnose offen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stop at the first exit that is confident enough (M switches)</source>
        <extracomment>clinical</extracomment>
        <translation>Hält am ersten Ausgang mit ausreichender Konfidenz an (M wechselt)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Compute every exit of the model (M switches)</source>
        <extracomment>clinical</extracomment>
        <translation>Berechnet jeden Ausgang des Modells (M wechselt)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{share} ({low:.1f} to {high}, n&#160;=&#160;{n:,})</source>
        <extracomment>clinical</extracomment>
        <translation>{share} ({low:.1f} bis {high}, n&#160;=&#160;{n:,})</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>For now the engine is chosen automatically.</source>
        <extracomment>clinical</extracomment>
        <translation>Vorläufig wird die Engine automatisch gewählt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The settings are back to what works: {name} on {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Die Einstellungen sind wieder auf dem, was funktioniert: {name} auf {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Your diagnosis first</source>
        <extracomment>clinical</extracomment>
        <translation>Ihre Diagnose zuerst</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The AI's answer stays hidden until you have entered your own: press D.</source>
        <extracomment>clinical</extracomment>
        <translation>Die Antwort der KI bleibt verborgen, bis Sie Ihre eigene Diagnose eingegeben haben: Drücken Sie D.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Loading engine…</source>
        <extracomment>clinical</extracomment>
        <translation>Engine wird geladen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Photos wait until it is there.</source>
        <extracomment>clinical</extracomment>
        <translation>Die Fotos warten, bis sie bereit ist.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Loading model…</source>
        <extracomment>clinical</extracomment>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>You can open a photo already: it is assessed as soon as the model is there.</source>
        <extracomment>clinical</extracomment>
        <translation>Sie können bereits ein Foto öffnen: Es wird ausgewertet, sobald das Modell bereit ist.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Ready</source>
        <extracomment>clinical</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Open a dermoscopic photo to see where it belongs in the reading order.</source>
        <extracomment>clinical</extracomment>
        <translation>Öffnen Sie ein dermatoskopisches Foto, um seinen Platz in der Befundungsreihenfolge zu sehen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>What was decided about this photo before stays in the list. Press R to try again.</source>
        <extracomment>clinical</extracomment>
        <translation>Was vorher über dieses Foto entschieden wurde, bleibt in der Liste. Drücken Sie R, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Cancelled</source>
        <extracomment>clinical</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was decided about this photo. Press R to assess it again.</source>
        <extracomment>clinical</extracomment>
        <translation>Über dieses Foto wurde nichts entschieden. Drücken Sie R, um es erneut auszuwerten.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was decided about this photo. Press R to try again.</source>
        <extracomment>clinical</extracomment>
        <translation>Über dieses Foto wurde nichts entschieden. Drücken Sie R, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Model {name}</source>
        <extracomment>clinical</extracomment>
        <translation>Modell {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The photo is assessed right after.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Foto wird gleich danach ausgewertet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checking engines…</source>
        <extracomment>clinical</extracomment>
        <translation>Engines werden geprüft…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The photo is assessed right after. The check can be stopped in the settings.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Foto wird gleich danach ausgewertet. Die Prüfung kann in den Einstellungen abgebrochen werden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>This happens once. The photo is assessed right after.</source>
        <extracomment>clinical</extracomment>
        <translation>Dies geschieht einmal. Das Foto wird gleich danach ausgewertet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Reading photo…</source>
        <extracomment>clinical</extracomment>
        <translation>Foto wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Assessing…</source>
        <extracomment>clinical</extracomment>
        <translation>Wird ausgewertet…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The exits answer one after the other.</source>
        <extracomment>clinical</extracomment>
        <translation>Die Ausgänge antworten nacheinander.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The model is being loaded.</source>
        <extracomment>clinical</extracomment>
        <translation>Das Modell wird geladen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>No model is loaded yet.</source>
        <extracomment>clinical</extracomment>
        <translation>Noch ist kein Modell geladen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{name} on {device}</source>
        <extracomment>clinical</extracomment>
        <translation>{name} auf {device}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not checked since SkinApp was started. The check compares the answers of every engine, on synthetic samples, with the reference answers that come with the model. It takes some seconds.</source>
        <extracomment>clinical</extracomment>
        <translation>Seit dem Start von SkinApp nicht geprüft. Die Prüfung vergleicht die Antworten jeder Engine auf synthetische Beispiele mit den Referenzantworten, die mit dem Modell geliefert werden. Sie dauert einige Sekunden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checking engine {number} of {count}… Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Engine {number} von {count} wird geprüft… Gerät: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The check could not be finished. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Die Prüfung konnte nicht abgeschlossen werden. Gerät: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stopped after {done} of {count} engines. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Nach {done} von {count} Engines abgebrochen. Gerät: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checked at {at:%H:%M} on synthetic samples. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Um {at:%H:%M} an synthetischen Beispielen geprüft. Gerät: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Where the answer is hidden, so is this.</source>
        <extracomment>clinical</extracomment>
        <translation>Solange die Antwort verborgen ist, bleibt auch dies verborgen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Computing… {share:.0f}&#160;%</source>
        <extracomment>clinical</extracomment>
        <translation>Wird berechnet… {share:.0f}&#160;%</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stopped. Choose a method to compute a map.</source>
        <extracomment>clinical</extracomment>
        <translation>Abgebrochen. Wählen Sie eine Methode, um eine Karte zu berechnen.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was found.</source>
        <extracomment>clinical</extracomment>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Cannot be read</source>
        <extracomment>clinical</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{group} · {share} malignant</source>
        <extracomment>clinical</extracomment>
        <translation>{group} · {share} maligne</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>My diagnosis: {name}</source>
        <extracomment>clinical</extracomment>
        <translation>Meine Diagnose: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not opened yet</source>
        <extracomment>clinical</extracomment>
        <translation>Noch nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Placed at {name}, {mode}</source>
        <extracomment>clinical</extracomment>
        <translation>Eingestuft bei {name}, {mode}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{done:,} of {total:,} assessed</source>
        <extracomment>clinical</extracomment>
        <translation>{done:,} von {total:,} ausgewertet</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{per_second:.1f} a second</source>
        <extracomment>clinical</extracomment>
        <translation>{per_second:.1f} pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{time} left</source>
        <extracomment>clinical</extracomment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{seconds}&#160;s</source>
        <extracomment>clinical</extracomment>
        <translation>{seconds}&#160;s</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{minutes}&#160;min</source>
        <extracomment>clinical</extracomment>
        <translation>{minutes}&#160;min</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{hours:.1f}&#160;h</source>
        <extracomment>clinical</extracomment>
        <translation>{hours:.1f}&#160;h</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/worker.py"/>
        <source>This model cannot tell where it looked.</source>
        <translation>Dieses Modell kann nicht angeben, wo es hinsah.</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Probabilities are calibrated to a reference population in which about one lesion in five is malignant, most of it from two centres and on light skin. Where malignant lesions are rarer, a given probability overstates the risk.</source>
        <extracomment>clinical</extracomment>
        <translation>Die Wahrscheinlichkeiten sind auf eine Referenzpopulation kalibriert, in der etwa eine von fünf Läsionen maligne ist; sie stammt größtenteils aus zwei Zentren und zeigt größtenteils helle Haut. Wo maligne Läsionen seltener sind, überschätzt eine angegebene Wahrscheinlichkeit das Risiko.</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Weights: CC BY-NC 4.0, for non-commercial use only.</source>
        <extracomment>clinical</extracomment>
        <translation>Gewichte: CC BY-NC 4.0, nur für nicht kommerzielle Nutzung.</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Trained on HAM10000 (Tschandl, Rosendahl, Kittler, Scientific Data 5, 180161, 2018, doi:10.7910/DVN/DBW86T; CC BY-NC 4.0) and on images of the MSK, UDA and SONIC collections of the ISIC Archive (CC0 in the ISIC challenges 2016 to 2018, CC BY-NC 4.0 as part of ISIC 2019). Started from a ViT-S/14 descended from DINOv2-small (Apache-2.0) and tuned on image saliency since (MIT).</source>
        <extracomment>clinical</extracomment>
        <translation>Trainiert mit HAM10000 (Tschandl, Rosendahl, Kittler, Scientific Data 5, 180161, 2018, doi:10.7910/DVN/DBW86T; CC BY-NC 4.0) und mit Bildern der Sammlungen MSK, UDA und SONIC des ISIC-Archivs (CC0 in den ISIC Challenges 2016 bis 2018, CC BY-NC 4.0 als Teil von ISIC 2019). Ausgangspunkt war ein ViT-S/14, das von DINOv2-small (Apache-2.0) abstammt und seither auf Bildsalienz abgestimmt wurde (MIT).</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Balanced accuracy, full</source>
        <extracomment>clinical</extracomment>
        <translation>Balancierte Genauigkeit, voll</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Malignant AUC, full</source>
        <extracomment>clinical</extracomment>
        <translation>AUC maligne, voll</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Balanced accuracy, early</source>
        <extracomment>clinical</extracomment>
        <translation>Balancierte Genauigkeit, früh</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Malignant AUC, early</source>
        <extracomment>clinical</extracomment>
        <translation>AUC maligne, früh</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Share of the blocks computed, early</source>
        <extracomment>clinical</extracomment>
        <translation>Anteil der berechneten Blöcke, früh</translation>
    </message>
</context>
</TS>
