<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>SkinApp</name>
    <message>
        <location filename="../../skinapp/pipeline.py"/>
        <source>Model {model} has no operating point “{name}” for {mode} mode. It has: {known}.</source>
        <translation>Le modèle {model} n’a pas de point de fonctionnement «&#160;{name}&#160;» en mode {mode}. Il propose&#160;: {known}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/gate.py"/>
        <source>This does not look like the dermoscopic photos that the model knows, most of them of light skin. Choose a dermoscopic photo of a lesion, or assess it without the model.</source>
        <extracomment>clinical</extracomment>
        <translation>Cette photo ne ressemble pas aux photos dermoscopiques que le modèle connaît, la plupart de peau claire. Choisissez une photo dermoscopique d’une lésion, ou évaluez-la sans le modèle.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>melanoma</source>
        <extracomment>clinical</extracomment>
        <translation>mélanome</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>melanocytic nevus</source>
        <extracomment>clinical</extracomment>
        <translation>nævus mélanocytaire</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>basal cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation>carcinome basocellulaire</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>actinic keratosis</source>
        <extracomment>clinical</extracomment>
        <translation>kératose actinique</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>benign keratosis</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>ISIC 2019 BKL: seborrheic keratosis, solar lentigo, lichen-planus-like keratosis; literal</translatorcomment>
        <translation>kératose bénigne</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>dermatofibroma</source>
        <extracomment>clinical</extracomment>
        <translation>dermatofibrome</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>vascular lesion</source>
        <extracomment>clinical</extracomment>
        <translation>lésion vasculaire</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation>carcinome épidermoïde</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/labels.py"/>
        <source>{one} or {other}</source>
        <extracomment>clinical</extracomment>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/language.py"/>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>lesion area</source>
        <extracomment>clinical</extracomment>
        <translation>surface de la lésion</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>No lesion was found in the square that the model sees.</source>
        <extracomment>clinical</extracomment>
        <translation>Aucune lésion n’a été trouvée dans le carré que voit le modèle.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Bring the lesion into the middle.</source>
        <extracomment>clinical</extracomment>
        <translation>Placez la lésion au centre.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>outline cut by the frame</source>
        <extracomment>clinical</extracomment>
        <translation>contour coupé par le cadre</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Most of the outline lies outside of the square that the model sees.</source>
        <extracomment>clinical</extracomment>
        <translation>La plus grande partie du contour est en dehors du carré que voit le modèle.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Step back a little.</source>
        <extracomment>clinical</extracomment>
        <translation>Reculez un peu.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>lesion diameter</source>
        <extracomment>clinical</extracomment>
        <translation>diamètre de la lésion</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>The lesion is only a few pixels wide.</source>
        <extracomment>clinical</extracomment>
        <translation>La lésion ne fait que quelques pixels de large.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/lesion.py"/>
        <source>Go nearer, or choose the original photo.</source>
        <extracomment>clinical</extracomment>
        <translation>Rapprochez-vous, ou choisissez la photo d’origine.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Hold still, or focus</source>
        <extracomment>clinical</extracomment>
        <translation>Ne bougez pas, ou faites la mise au point</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Reflections: press on, or use polarised light</source>
        <extracomment>clinical</extracomment>
        <translation>Reflets&#160;: appuyez, ou utilisez la lumière polarisée</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/live_triage.py"/>
        <source>Not a dermoscopic image</source>
        <extracomment>clinical</extracomment>
        <translation>Image non dermoscopique</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>at least {limit}</source>
        <extracomment>clinical</extracomment>
        <translation>au moins {limit}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>at most {limit}</source>
        <extracomment>clinical</extracomment>
        <translation>au plus {limit}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>hair</source>
        <extracomment>clinical</extracomment>
        <translation>poils</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>a ruler</source>
        <extracomment>clinical</extracomment>
        <translation>règle</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>pen marks</source>
        <extracomment>clinical</extracomment>
        <translation>traits de feutre</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>dark corners</source>
        <extracomment>clinical</extracomment>
        <translation>coins sombres</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>gel bubbles</source>
        <extracomment>clinical</extracomment>
        <translation>bulles de gel</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/quality.py"/>
        <source>a plaster</source>
        <extracomment>clinical</extracomment>
        <translation>pansement</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>it is not there</source>
        <translation>il n’est pas là</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>you do not have the right to do that</source>
        <translation>vous n’en avez pas le droit</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>nothing can be written there</source>
        <translation>rien ne peut y être écrit</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>the file would be too large</source>
        <translation>le fichier serait trop grand</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/refusals.py"/>
        <source>another program uses it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/scales.py"/>
        <source>The presets cannot be read: their file is damaged. It stays until you keep a preset.</source>
        <translation>Impossible de lire les préréglages&#160;: leur fichier est endommagé. Il reste en l’état jusqu’à ce que vous conserviez un préréglage.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/scales.py"/>
        <source>The preset could not be saved in your user folder.</source>
        <translation>Le préréglage n’a pas pu être enregistré dans votre dossier utilisateur.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a line of text</source>
        <translation>une ligne de texte</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>a PNG file in base64, at most 256 KiB</source>
        <translation>un fichier PNG en base64, au plus 256&#160;Kio</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>torch-fp32: PyTorch, 32 bits, the reference</source>
        <translation>torch-fp32&#160;: PyTorch, 32 bits, la référence</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>torch-bf16: PyTorch, 16 bits</source>
        <translation>torch-bf16&#160;: PyTorch, 16 bits</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>onnx-fp32: ONNX Runtime, 32 bits</source>
        <translation>onnx-fp32&#160;: ONNX Runtime, 32 bits</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>onnx-int8: ONNX Runtime, 8 bits</source>
        <translation>onnx-int8&#160;: ONNX Runtime, 8 bits</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>NVIDIA graphics (CUDA)</source>
        <translation>Carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Apple graphics (MPS)</source>
        <translation>Puce graphique Apple (MPS)</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Deciding</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Screen and folders</source>
        <translation>Écran et dossiers</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Page up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Right arrow</source>
        <translation>Flèche droite</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>95 % sensitivity</source>
        <translation>Sensibilité 95&#160;%</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>90 % sensitivity</source>
        <translation>Sensibilité 90&#160;%</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Operating point</source>
        <translation>Point de &amp;fonctionnement</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>From which probability on a photo is to be read soon. Photos that were assessed already are placed anew at once.</source>
        <translation>Probabilité à partir de laquelle une photo est à lire bientôt. Les photos déjà évaluées sont aussitôt reclassées.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Counts as malignant</source>
        <translation>Compte comme maligne</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Does not count</source>
        <translation>Ne compte pas</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Actinic keratosis</source>
        <translation>&amp;Kératose actinique</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Changes which probabilities are summed, the threshold, and the figures, all together.</source>
        <translation>Modifie à la fois les probabilités additionnées, le seuil et les chiffres.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Engine</source>
        <translation>&amp;Moteur</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>What computes the readings. Automatic takes a fast one that agrees with the reference.</source>
        <translation>Ce qui calcule les lectures du modèle. «&#160;Automatique&#160;» prend un moteur rapide qui concorde avec la référence.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where it computes. Automatic takes a graphics processor that works, or else the CPU.</source>
        <translation>Où se fait le calcul. «&#160;Automatique&#160;» prend un processeur graphique qui fonctionne, sinon le CPU.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Early exit</source>
        <translation>Sortie précoce</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Full depth</source>
        <translation>Profondeur complète</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Mode at the start</source>
        <translation>Mode au &amp;démarrage</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>How photos are assessed when SkinApp starts. M switches at any time.</source>
        <translation>Comment les photos sont évaluées au démarrage de SkinApp. La touche M change de mode à tout moment.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>AI at once</source>
        <translation>IA tout de suite</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>My diagnosis first</source>
        <translation>Mon diagnostic d’abord</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Who reads first</source>
        <translation>&amp;Qui lit en premier</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>My diagnosis first: the AI's answer stays hidden until you have entered your own; the list keeps its order.</source>
        <translation>Mon diagnostic d’abord&#160;: la réponse de l’IA reste masquée tant que vous n’avez pas saisi la vôtre&#160;; l’ordre de la liste ne change pas.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Foo&amp;t switch</source>
        <translation>P&amp;édale</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The key that your foot switch or dermatoscope sends: it captures like the space bar while the camera is shown.</source>
        <translation>La touche qu’envoie votre pédale ou votre dermatoscope&#160;: elle capture comme la barre d’espace quand la caméra est affichée.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Allowed</source>
        <translation>Autorisées</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Off</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Network cameras</source>
        <translation>Caméras &amp;réseau</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Off: SkinApp shows no camera that is reached over a network, and connects to none.</source>
        <translation>Désactivées&#160;: SkinApp ne propose aucune caméra accessible par un réseau et ne se connecte à aucune.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Light for bright rooms, dark for dim ones. The ground behind photos is dark in both.</source>
        <translation>Clair pour une pièce lumineuse, sombre pour une pièce peu éclairée. Le fond derrière les photos est sombre dans les deux cas.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Of the window and of all messages. Another language counts when SkinApp is started again.</source>
        <translation>De la fenêtre et de tous les messages. Une autre langue s’applique au prochain démarrage de SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Millimetres</source>
        <translation>Millimètres</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Centimetres</source>
        <translation>Centimètres</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Units</source>
        <translation>&amp;Unités</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Of lengths, areas and scale bars on photos. A scale is always entered in millimetres.</source>
        <translation>Des longueurs, des surfaces et des barres d’échelle sur les photos. Une échelle se saisit toujours en millimètres.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Photos from</source>
        <translation>Ph&amp;otos depuis</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where the dialogs that open photos begin.</source>
        <translation>Dossier de départ des fenêtres d’ouverture de photos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>At the next start</source>
        <translation>Au prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Welcome tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>SkinApp in three steps. It is shown once; Ctrl+F1 shows it at any time.</source>
        <translation>SkinApp en trois étapes. Elle s’affiche une fois&#160;; Ctrl+F1 l’affiche à tout moment.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Clinic</source>
        <translation>Éta&amp;blissement</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>First line of every report. You can still change it for a single one.</source>
        <translation>Première ligne de chaque rapport. Vous pouvez encore la modifier pour un seul rapport.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Add&amp;ress</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Second line of every report.</source>
        <translation>Deuxième ligne de chaque rapport.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Stands in the head of every report. PNG, JPEG or SVG; it is kept in the settings, the file is not needed again.</source>
        <translation>Figure en tête de chaque rapport. PNG, JPEG ou SVG&#160;; il est conservé dans les paramètres, le fichier n’est plus nécessaire ensuite.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Lang&amp;uage of reports</source>
        <translation>Lang&amp;ue des rapports</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Of the PDF pages. You can still change it for a single one.</source>
        <translation>Des pages PDF. Vous pouvez encore la modifier pour un seul rapport.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>&amp;Save reports in</source>
        <translation>Rapports da&amp;ns</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Where the dialog that saves reports begins; your documents if nothing is chosen.</source>
        <translation>Dossier de départ de la fenêtre d’enregistrement des rapports&#160;; vos documents si rien n’est choisi.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The settings file is damaged: the defaults are used. {untouched}</source>
        <translation>Le fichier des paramètres est endommagé&#160;: les valeurs par défaut sont utilisées. {untouched}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>an entry that this version does not know</source>
        <translation>une entrée que cette version ne connaît pas</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>Part of the settings file is not used: {names}. {untouched}</source>
        <translation>Une partie du fichier des paramètres n’est pas utilisée&#160;: {names}. {untouched}</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings.py"/>
        <source>The file stays as it is until you change a setting.</source>
        <translation>Le fichier reste en l’état jusqu’à ce que vous modifiiez un paramètre.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” could not be written: {reason}. Choose another folder or name.</source>
        <translation>Impossible d’écrire «&#160;{name}&#160;»&#160;: {reason}. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>The settings file cannot be read: the defaults are used.</source>
        <translation>Impossible de lire le fichier des paramètres&#160;: les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” cannot be read: {reason}. Nothing was changed.</source>
        <translation>Impossible de lire «&#160;{name}&#160;»&#160;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>“{name}” holds no settings that this version can use{wrong}. Nothing was changed.</source>
        <translation>«&#160;{name}&#160;» ne contient pas de paramètres utilisables par cette version{wrong}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/settings_file.py"/>
        <source>The settings could not be saved in your user folder. The change holds until SkinApp is closed.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés dans votre dossier utilisateur. La modification vaut jusqu’à la fermeture de SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it cannot be read.</source>
        <translation>lecture impossible.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>The settings that an administrator made for this computer are not used, and network cameras are off.</source>
        <translation>Les réglages qu’un administrateur a définis pour cet ordinateur ne sont pas utilisés, et les caméras réseau sont désactivées.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not JSON from line {line}, column {column} on.</source>
        <translation>à partir de la ligne {line}, colonne {column}, ce n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not JSON.</source>
        <translation>ce n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>it is not an object in braces.</source>
        <translation>ce n’est pas un objet entre accolades.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not an object in braces.</source>
        <translation>«&#160;{key}&#160;» n’est pas un objet entre accolades.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not a list in brackets.</source>
        <translation>«&#160;{key}&#160;» n’est pas une liste entre crochets.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>“{key}” is not known here; known are {known}.</source>
        <translation>«&#160;{key}&#160;» n’est pas connu ici&#160;; sont connus {known}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/site.py"/>
        <source>the value of “{key}” is not one of: {wanted}.</source>
        <translation>la valeur de «&#160;{key}&#160;» ne figure pas parmi&#160;: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Melanoma and squamous cell carcinoma together {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Mélanome et carcinome épidermoïde réunis&#160;: {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{names!c} cannot be ruled out: in the set of likely diagnoses.</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>put so that gender and number of the names do not matter</translatorcomment>
        <translation>Impossible à exclure&#160;: {names} (dans l’ensemble des diagnostics probables).</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>No malignant diagnosis is in the set of likely diagnoses.</source>
        <extracomment>clinical</extracomment>
        <translation>Aucun diagnostic malin n’est dans l’ensemble des diagnostics probables.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Low certainty: the most probable diagnosis has {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Certitude faible&#160;: le diagnostic le plus probable a {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Low certainty: with what earlier exits say against it taken off, the most probable diagnosis has {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Certitude faible&#160;: une fois retranché ce que les sorties précédentes disent contre lui, le diagnostic le plus probable a {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{value:.{digits}f} %, at or above the threshold of {threshold:.{digits}f} %</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.{digits}f}&#160;%, seuil de {threshold:.{digits}f}&#160;% atteint ou dépassé</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>{value:.{digits}f} %, below the threshold of {threshold:.{digits}f} %</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.{digits}f}&#160;%, sous le seuil de {threshold:.{digits}f}&#160;%</translation>
    </message>
    <message>
        <location filename="../../skinapp/core/triage.py"/>
        <source>Malignant diagnoses ({names}) together {compared}.</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnostics malins ({names}) réunis&#160;: {compared}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This file is larger than {megabytes} MB. Save the picture smaller or as JPEG.</source>
        <translation>Ce fichier dépasse {megabytes}&#160;Mo. Enregistrez l’image en plus petit ou en JPEG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This picture has {width} × {height} pixels; at most {millions} million can be opened. Save it smaller.</source>
        <translation>Cette image a {width} × {height} pixels&#160;; {millions}&#160;millions au plus peuvent être ouverts. Enregistrez-la en plus petit.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This picture has only {width} × {height} pixels; at least {side} × {side} are needed. Choose the original photo.</source>
        <translation>Cette image n’a que {width} × {height} pixels&#160;; il en faut au moins {side} × {side}. Choisissez la photo d’origine.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This picture has {width} × {height} pixels, which is too many to open in this format. Save it smaller or as JPEG.</source>
        <translation>Cette image a {width} × {height} pixels, c’est trop pour l’ouvrir dans ce format. Enregistrez-la en plus petit ou en JPEG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/checks.py"/>
        <source>This JPEG is built in a way that would take very long to open. Save it again as ordinary JPEG.</source>
        <translation>Ce JPEG est construit d’une façon qui rendrait l’ouverture très longue. Enregistrez-le de nouveau comme JPEG ordinaire.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/colour.py"/>
        <source>The pixels of this picture are stored in a way that is not supported (such as floating point). Save it as an ordinary 8-bit or 16-bit colour picture.</source>
        <translation>Les pixels de cette image sont enregistrés sous une forme non prise en charge (par exemple en virgule flottante). Enregistrez-la comme image couleur ordinaire de 8 ou 16 bits.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>as a whole</source>
        <translation>dans son ensemble</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>This file is damaged or incomplete. Copy it again from where it came from.</source>
        <translation>Ce fichier est endommagé ou incomplet. Copiez-le de nouveau depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>This DICOM file is not a colour or grey photo of 8 bits. Export the photo as JPEG or PNG.</source>
        <translation>Ce fichier DICOM n'est pas une photo en couleurs ou en niveaux de gris de 8 bits. Exportez la photo en JPEG ou PNG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>one that DICOM does not know</source>
        <translation>une que DICOM ne connaît pas</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/dicom.py"/>
        <source>This DICOM file is compressed in a way that is not read ({compression}). Export it as JPEG or uncompressed.</source>
        <translation>Ce fichier DICOM est compressé d'une façon qui n'est pas lue ({compression}). Exportez-le en JPEG ou sans compression.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/folder.py"/>
        <source>This folder cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Impossible d’ouvrir ce dossier. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo has more than 4 MB. Choose a smaller file.</source>
        <translation>Le logo dépasse 4&#160;Mo. Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo has more than 16 million pixels. Choose a smaller one.</source>
        <translation>Le logo dépasse 16&#160;millions de pixels. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>This file is no logo that can be read. Choose a PNG, JPEG or SVG file.</source>
        <translation>Ce fichier n’est pas un logo lisible. Choisissez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/logo.py"/>
        <source>The logo is too detailed to be kept. Choose a simpler one.</source>
        <translation>Le logo est trop détaillé pour être conservé. Choisissez-en un plus simple.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>sharpness</source>
        <extracomment>clinical</extracomment>
        <translation>netteté</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is blurred.</source>
        <extracomment>clinical</extracomment>
        <translation>L’image est floue.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Hold the camera still and focus on the skin.</source>
        <extracomment>clinical</extracomment>
        <translation>Tenez l’appareil immobile et faites la mise au point sur la peau.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>brightness</source>
        <extracomment>clinical</extracomment>
        <translation>luminosité</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is too dark.</source>
        <extracomment>clinical</extracomment>
        <translation>L’image est trop sombre.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Switch the dermoscope's light on, or expose longer.</source>
        <extracomment>clinical</extracomment>
        <translation>Allumez l’éclairage du dermatoscope, ou augmentez le temps de pose.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture is too bright.</source>
        <extracomment>clinical</extracomment>
        <translation>L’image est trop claire.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Expose shorter, or lower the light.</source>
        <extracomment>clinical</extracomment>
        <translation>Réduisez le temps de pose ou l’éclairage.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>clipped pixels</source>
        <extracomment>clinical</extracomment>
        <translation>pixels écrêtés</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Large parts are pure white, black or saturated.</source>
        <extracomment>clinical</extracomment>
        <translation>De larges zones sont entièrement blanches, noires ou saturées.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Correct the exposure.</source>
        <extracomment>clinical</extracomment>
        <translation>Corrigez l’exposition.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>glare</source>
        <extracomment>clinical</extracomment>
        <translation>reflets</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Reflections hide parts of the skin.</source>
        <extracomment>clinical</extracomment>
        <translation>Des reflets masquent des parties de la peau.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Use polarised light, or more gel and pressure.</source>
        <extracomment>clinical</extracomment>
        <translation>Utilisez la lumière polarisée, ou plus de gel et de pression.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>colour cast</source>
        <extracomment>clinical</extracomment>
        <translation>dominante de couleur</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The colours are not those of dermoscopic photos.</source>
        <extracomment>clinical</extracomment>
        <translation>Les couleurs ne sont pas celles de photos dermoscopiques.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Correct the white balance; remove filters.</source>
        <extracomment>clinical</extracomment>
        <translation>Corrigez la balance des blancs&#160;; retirez les filtres.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>colourfulness</source>
        <extracomment>clinical</extracomment>
        <translation>saturation des couleurs</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture has hardly any colour.</source>
        <extracomment>clinical</extracomment>
        <translation>L’image n’a presque pas de couleur.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Take it in colour, not in black and white.</source>
        <extracomment>clinical</extracomment>
        <translation>Prenez-la en couleur, pas en noir et blanc.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>straight edge</source>
        <extracomment>clinical</extracomment>
        <translation>bord droit</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>A straight edge runs through the picture, as where several pictures are joined in one.</source>
        <extracomment>clinical</extracomment>
        <translation>Un bord droit traverse l’image, comme là où plusieurs images ont été réunies en une seule.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Open each photo by itself, without a window or a page around it.</source>
        <extracomment>clinical</extracomment>
        <translation>Ouvrez chaque photo séparément, sans fenêtre ni page autour.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>repeated pixels</source>
        <extracomment>clinical</extracomment>
        <translation>pixels répétés</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>The picture consists of flat squares: it was enlarged, or compressed too much.</source>
        <extracomment>clinical</extracomment>
        <translation>L’image est faite de carrés unis&#160;: elle a été agrandie ou trop comprimée.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/quality.py"/>
        <source>Choose the original photo.</source>
        <extracomment>clinical</extracomment>
        <translation>Choisissez la photo d’origine.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file is empty. Copy it again from where it came from.</source>
        <translation>Ce fichier est vide. Copiez-le de nouveau depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>There is not enough memory to open this picture. Close other programs, or save it smaller.</source>
        <translation>La mémoire est insuffisante pour ouvrir cette image. Fermez d’autres programmes, ou enregistrez-la en plus petit.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This is not a file but a folder or a device. Choose a photo.</source>
        <translation>Ce n’est pas un fichier mais un dossier ou un périphérique. Choisissez une photo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>There is no such file. It may have been moved or renamed; choose it again.</source>
        <translation>Ce fichier n’existe pas. Il a peut-être été déplacé ou renommé&#160;; choisissez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file may not be read. Ask for permission, or copy it to a folder of your own.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier. Demandez l’autorisation, ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This file cannot be opened. Check the disk or connection that it is on.</source>
        <translation>Impossible d’ouvrir ce fichier. Vérifiez le disque ou la connexion où il se trouve.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>The content of this file is not a photo, or is badly damaged. Choose the original photo.</source>
        <translation>Le contenu de ce fichier n’est pas une photo, ou est gravement endommagé. Choisissez la photo d’origine.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>This is not a photo in a supported format: {formats} or {last}.</source>
        <translation>Ce n’est pas une photo dans un format pris en charge&#160;: {formats} ou {last}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/imaging/read.py"/>
        <source>{format} files are not read. Save this photo as JPEG, PNG or TIFF.</source>
        <translation>Les fichiers {format} ne sont pas lus. Enregistrez cette photo en JPEG, PNG ou TIFF.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/address.py"/>
        <source>It looks like http://192.168.1.20:8080/video or rtsp://192.168.1.20/live.</source>
        <translation>Elle ressemble à http://192.168.1.20:8080/video ou rtsp://192.168.1.20/live.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/address.py"/>
        <source>This is no address of a camera. {example}</source>
        <translation>Ce n’est pas l’adresse d’une caméra. {example}</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>Network cameras are switched off on this computer by its administrator.</source>
        <translation>Les caméras réseau sont désactivées sur cet ordinateur par son administrateur.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>{name} is not plugged in.</source>
        <translation>La caméra {name} n’est pas branchée.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>No camera is plugged in.</source>
        <translation>Aucune caméra n’est branchée.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>{missing} It is shown as soon as it is.</source>
        <translation>{missing} L’image s’affichera dès qu’elle le sera.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/choice.py"/>
        <source>The network camera wants another user name or password.</source>
        <translation>La caméra réseau demande un autre nom d’utilisateur ou mot de passe.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/devices.py"/>
        <source>You may not use {name}. Ask your administrator for the right to use cameras.</source>
        <translation>Vous n’avez pas le droit d’utiliser {name}. Demandez à votre administrateur le droit d’utiliser les caméras.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/devices.py"/>
        <source>{name} is used by another program. Close that one.</source>
        <translation>{name}&#160;: en cours d’utilisation par un autre programme. Fermez ce programme.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera is connected but sends no new picture. SkinApp keeps trying.</source>
        <translation>La caméra est connectée mais n’envoie pas de nouvelle image. SkinApp continue d’essayer.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera takes long to answer. Check cable or network.</source>
        <translation>La caméra tarde à répondre. Vérifiez le câble ou le réseau.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/live.py"/>
        <source>The camera failed in a way that SkinApp does not know. It is opened again.</source>
        <translation>La caméra a eu une défaillance que SkinApp ne connaît pas. Elle est rouverte.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera stopped sending. Check its battery and the wireless network.</source>
        <translation>La caméra réseau n’envoie plus rien. Vérifiez sa batterie et le réseau sans fil.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>This computer does not trust the network camera's certificate. Ask whoever runs your network.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de la caméra réseau. Adressez-vous à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>Nothing answers at this address. Check that the camera is on and in the same network.</source>
        <translation>Rien ne répond à cette adresse. Vérifiez que la caméra est allumée et sur le même réseau.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera has no stream at this address. Check the end of the address.</source>
        <translation>La caméra réseau n’a pas de flux à cette adresse. Vérifiez la fin de l’adresse.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera has moved to another address. Look for it in the camera's manual or app.</source>
        <translation>La caméra réseau a changé d’adresse. Cherchez-la dans le manuel ou l’application de la caméra.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera refuses with code {status}. Switch it off and on.</source>
        <translation>La caméra réseau refuse avec le code {status}. Éteignez-la et rallumez-la.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>At this address is no live picture. Check the end of the address.</source>
        <translation>Il n’y a pas d’image en direct à cette adresse. Vérifiez la fin de l’adresse.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera sends pictures that are too large. Choose a smaller size on it.</source>
        <translation>La caméra réseau envoie des images trop grandes. Choisissez-y une taille plus petite.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/mjpeg.py"/>
        <source>The network camera sends damaged pictures. Check the wireless network.</source>
        <translation>La caméra réseau envoie des images endommagées. Vérifiez le réseau sans fil.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>{name} does not answer. Another program may use it: close that one.</source>
        <translation>{name} ne répond pas. Un autre programme l’utilise peut-être&#160;: fermez-le.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>{name} gives no picture any more. Check its cable.</source>
        <translation>{name} ne donne plus d’image. Vérifiez son câble.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>The network camera answers, but its stream cannot be shown. Check the end of the address.</source>
        <translation>La caméra réseau répond, mais son flux ne peut pas être affiché. Vérifiez la fin de l’adresse.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>This video cannot be played. Choose another file.</source>
        <translation>Impossible de lire cette vidéo. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/opencv.py"/>
        <source>This video cannot be played any further. Choose another file.</source>
        <translation>Impossible de poursuivre la lecture de cette vidéo. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/passwords.py"/>
        <source>This computer has no key store: the camera's password is forgotten when SkinApp is closed.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés&#160;: le mot de passe de la caméra est oublié à la fermeture de SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/photo_file.py"/>
        <source>Camera {at}</source>
        <translation>Caméra {at}</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>exposure</source>
        <translation>exposition</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>focus</source>
        <translation>mise au point</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/source.py"/>
        <source>white balance</source>
        <translation>balance des blancs</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/synthetic.py"/>
        <source>The synthetic samples are missing. Install SkinApp again.</source>
        <translation>Les exemples synthétiques manquent. Réinstallez SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/capture/synthetic.py"/>
        <source>The synthetic camera is closed.</source>
        <translation>La caméra synthétique est fermée.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>locally trained, not validated</source>
        <translation>entraîné localement, non validé</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The model in this pack, of {created}, is older than the one in use. Only administrators go back.</source>
        <translation>Le modèle de ce paquet, du {created}, est plus ancien que celui utilisé. Seuls les administrateurs peuvent revenir en arrière.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>An administrator has chosen the model of this computer. Ask for the pack to be installed for all.</source>
        <translation>Un administrateur a choisi le modèle de cet ordinateur. Demandez l’installation du paquet pour tous.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The model that ships is older than the one in use. Only administrators go back.</source>
        <translation>Le modèle livré est plus ancien que celui utilisé. Seuls les administrateurs peuvent revenir en arrière.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>Which model was installed cannot be read. Install its pack again.</source>
        <translation>Impossible de lire quel modèle a été installé. Réinstallez son paquet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The installed model is incomplete. Install its pack again.</source>
        <translation>Le modèle installé est incomplet. Réinstallez son paquet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/installed.py"/>
        <source>The installed model was changed. Install its pack again.</source>
        <translation>Le modèle installé a été modifié. Réinstallez son paquet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{value:.3f} (95 % interval {low:.3f} to {high:.3f}), n = {n:,}</source>
        <translation>{value:.3f} (IC à 95&#160;%&#160;: {low:.3f} à {high:.3f}), n = {n:,}</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>There is no usable model in “{name}”: {file} cannot be read.</source>
        <translation>Il n’y a pas de modèle utilisable dans «&#160;{name}&#160;»&#160;: impossible de lire {file}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{file} of model “{name}” is too large to be a manifest.</source>
        <translation>{file} du modèle «&#160;{name}&#160;» est trop grand pour être un manifeste.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>the whole</source>
        <translation>le tout</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/manifest.py"/>
        <source>{file} of model “{name}” is not valid: {where}: {wrong}.</source>
        <translation>{file} du modèle «&#160;{name}&#160;» n’est pas valide&#160;: {where}&#160;: {wrong}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” does not hold the files that its signature stands for. Get the pack again.</source>
        <translation>«&#160;{name}&#160;» ne contient pas les fichiers que sa signature garantit. Procurez-vous le paquet de nouveau.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>{name} in “{pack}” is not the file that was signed. Get the pack again.</source>
        <translation>{name} dans «&#160;{pack}&#160;» n’est pas le fichier qui a été signé. Procurez-vous le paquet de nouveau.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{file}” is not what was signed, byte for byte. Get the pack again.</source>
        <translation>«&#160;{file}&#160;» n’est pas, octet pour octet, ce qui a été signé. Procurez-vous de nouveau le paquet.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is not signed, so it is not used. Get a signed pack.</source>
        <translation>«&#160;{name}&#160;» n’est pas signé et n’est donc pas utilisé. Procurez-vous un paquet signé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” was changed, or signed by nobody whom this computer trusts. It is not used.</source>
        <translation>«&#160;{name}&#160;» a été modifié, ou n’est signé par personne à qui cet ordinateur fasse confiance. Il n’est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is made for another version of SkinApp. It is not used.</source>
        <translation>«&#160;{name}&#160;» est destiné à une autre version de SkinApp. Il n’est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>{name} is not the file that the manifest of “{id}” describes. Nothing was packed.</source>
        <translation>{name} n’est pas le fichier que décrit le manifeste de «&#160;{id}&#160;». Aucun paquet n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>“{name}” is not a model pack, or it is damaged. Get the pack again.</source>
        <translation>«&#160;{name}&#160;» n’est pas un paquet de modèle, ou est endommagé. Procurez-vous le paquet de nouveau.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/pack.py"/>
        <source>There is no file “{name}”.</source>
        <translation>Le fichier «&#160;{name}&#160;» n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/trust.py"/>
        <source>“{name}” is not a public key that can be read.</source>
        <translation>«&#160;{name}&#160;» n’est pas une clé publique lisible.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/trust.py"/>
        <source>“{name}” is not an Ed25519 key.</source>
        <translation>«&#160;{name}&#160;» n’est pas une clé Ed25519.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/verified.py"/>
        <source>Model “{id}” is incomplete: {name} cannot be read.</source>
        <translation>Le modèle «&#160;{id}&#160;» est incomplet&#160;: impossible de lire {name}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/verified.py"/>
        <source>{name} of model “{id}” is not the file that its manifest describes. Install the model again.</source>
        <translation>{name} du modèle «&#160;{id}&#160;» n’est pas le fichier que décrit son manifeste. Réinstallez le modèle.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/weights.py"/>
        <source>{file} of model “{id}” is not a safetensors file.</source>
        <translation>{file} du modèle «&#160;{id}&#160;» n’est pas un fichier safetensors.</translation>
    </message>
    <message>
        <location filename="../../skinapp/model/weights.py"/>
        <source>The weights of model “{id}” do not fit the shape that its manifest states.</source>
        <translation>Les poids du modèle «&#160;{id}&#160;» ne correspondent pas à la structure indiquée par son manifeste.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>This model has no reference answers by which a faster engine could be checked.</source>
        <translation>Ce modèle n’a pas de réponses de référence permettant de contrôler un moteur plus rapide.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>No engine on this machine gives the reference answers of model “{id}”. See skinapp selfcheck.</source>
        <translation>Aucun moteur de cette machine ne donne les réponses de référence du modèle «&#160;{id}&#160;». Voir skinapp selfcheck.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{why} PyTorch, which takes seconds to start, was not tried.</source>
        <translation>{why} PyTorch, dont le démarrage prend plusieurs secondes, n’a pas été essayé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{why} PyTorch is faster here, but takes seconds to start.</source>
        <translation>{why} PyTorch est plus rapide ici, mais met plusieurs secondes à démarrer.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>The fastest engine that agrees with the reference on this machine: {times}.</source>
        <translation>Le moteur le plus rapide qui concorde avec la référence sur cette machine&#160;: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>The fastest ONNX Runtime engine that agrees with the reference on this machine: {times}.</source>
        <translation>Le moteur ONNX Runtime le plus rapide qui concorde avec la référence sur cet ordinateur&#160;: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>As fast as any engine that agrees with the reference on this machine, within {within:.0f}&#160;%: {times}.</source>
        <translation>Aussi rapide, à {within:.0f}&#160;% près, que tout moteur qui concorde avec la référence sur cet ordinateur&#160;: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>As fast as any ONNX Runtime engine that agrees with the reference on this machine, within {within:.0f}&#160;%: {times}.</source>
        <translation>Aussi rapide, à {within:.0f}&#160;% près, que tout moteur ONNX Runtime qui concorde avec la référence sur cet ordinateur&#160;: {times}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{ms:.0f}&#160;ms a photo</source>
        <translation>{ms:.0f}&#160;ms par photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/choice.py"/>
        <source>{engine} on {device} {ms:.0f}&#160;ms</source>
        <translation>{engine} sur {device} {ms:.0f}&#160;ms</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/classifier.py"/>
        <source>Model “{id}” has no thresholds for the mean of eight orientations: leave --tta out.</source>
        <translation>Le modèle «&#160;{id}&#160;» n’a pas de seuils pour la moyenne de huit orientations&#160;: omettez --tta.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/classifier.py"/>
        <source>Each answer is the mean of eight orientations.</source>
        <translation>Chaque réponse est la moyenne de huit orientations.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU was asked for.</source>
        <translation>Le CPU a été demandé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>{name} was found and started.</source>
        <translation>{name} a été trouvé et démarré.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU is used: {names} was found but failed to start.</source>
        <translation>Le CPU est utilisé&#160;: {names} a été trouvé mais n’a pas démarré.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>The CPU is used: no supported graphics processor was found.</source>
        <translation>Le CPU est utilisé&#160;: aucun processeur graphique pris en charge n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>Device {name} was asked for, but there is none. Choose auto or cpu.</source>
        <translation>Le périphérique {name} a été demandé, mais il n’y en a pas. Choisissez auto ou cpu.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>Device {name} was asked for, but it failed to start. Choose auto or cpu.</source>
        <translation>Le périphérique {name} a été demandé, mais n’a pas démarré. Choisissez auto ou cpu.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/device.py"/>
        <source>{name} was asked for.</source>
        <translation>{name} a été demandé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>There is no engine {engine}. Choose one of: auto, {engines}.</source>
        <translation>Le moteur {engine} n’existe pas. Choisissez parmi&#160;: auto, {engines}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>Engine {engine} needs the package onnxruntime, which is not installed.</source>
        <translation>Le moteur {engine} requiert le paquet onnxruntime, qui n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>Engine {engine} needs PyTorch, which is not part of this edition. Choose auto.</source>
        <translation>Le moteur {engine} requiert PyTorch, qui ne fait pas partie de cette édition. Choisissez auto.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/engines.py"/>
        <source>{library} is installed, but it cannot be loaded on this computer. Choose another engine, or install SkinApp again.</source>
        <translation>{library} est installé, mais ne peut pas être chargé sur cet ordinateur. Choisissez un autre moteur ou réinstallez SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/explainer.py"/>
        <source>Gradients need a PyTorch engine: choose one in the settings, or another method.</source>
        <translation>Les gradients requièrent un moteur PyTorch&#160;: choisissez-en un dans les paramètres, ou une autre méthode.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/explainer.py"/>
        <source>{file} of model “{id}” cannot be read. Install the model again.</source>
        <translation>Impossible de lire {file} du modèle «&#160;{id}&#160;». Réinstallez le modèle.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/gate_model.py"/>
        <source>{file} of model “{id}” is not what this version reads. Install the model again.</source>
        <translation>{file} du modèle «&#160;{id}&#160;» n’est pas ce que cette version sait lire. Réinstallez le modèle.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>ONNX Runtime could not start device {device}. Choose auto or cpu.</source>
        <translation>ONNX Runtime n’a pas pu démarrer le périphérique {device}. Choisissez auto ou cpu.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>A graph of the model cannot be run by ONNX Runtime. Install the model again.</source>
        <translation>ONNX Runtime ne peut pas exécuter un graphe du modèle. Réinstallez le modèle.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/onnx_engine.py"/>
        <source>Model “{id}” has no graphs for engine onnx-{precision}. Choose auto or torch-fp32.</source>
        <translation>Le modèle «&#160;{id}&#160;» n’a pas de graphes pour le moteur onnx-{precision}. Choisissez auto ou torch-fp32.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/references.py"/>
        <source>Model “{id}” has no reference answers: engines cannot be compared.</source>
        <translation>Le modèle «&#160;{id}&#160;» n’a pas de réponses de référence&#160;: les moteurs ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/references.py"/>
        <source>{file} of model “{id}” is not a file of references.</source>
        <translation>{file} du modèle «&#160;{id}&#160;» n’est pas un fichier de références.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>It fails while it computes.</source>
        <translation>Échec pendant le calcul.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Not among the engines that were found to agree for this model.</source>
        <translation>Ne fait pas partie des moteurs dont la concordance a été constatée pour ce modèle.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Agrees with the reference answers.</source>
        <translation>Concorde avec les réponses de référence.</translation>
    </message>
    <message>
        <location filename="../../skinapp/inference/selfcheck.py"/>
        <source>Its answers differ too much from the reference answers.</source>
        <translation>Ses réponses s’écartent trop des réponses de référence.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/database.py"/>
        <source>The worklist was written by a newer version of SkinApp. Install that version to see it; nothing was changed.</source>
        <translation>La liste de travail a été écrite par une version plus récente de SkinApp. Installez cette version pour la voir&#160;; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/keys.py"/>
        <source>This computer has no key store for the key of the worklist: it is not kept when SkinApp is closed, unless you choose a passphrase.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour la clé de la liste de travail&#160;: elle n’est pas conservée à la fermeture de SkinApp, sauf si vous choisissez une phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The stored worklist cannot be opened: it is damaged, or its key is no longer in this computer's key store. It was left as it is; what you do now is not kept.</source>
        <translation>Impossible d’ouvrir la liste de travail enregistrée&#160;: elle est endommagée, ou sa clé n’est plus dans le trousseau de cet ordinateur. Elle a été laissée en l’état&#160;; ce que vous faites maintenant n’est pas conservé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist is open in another SkinApp. What you do here is not kept; close one of the two.</source>
        <translation>La liste de travail est ouverte dans un autre SkinApp. Ce que vous faites ici n’est pas conservé&#160;; fermez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist could not be written: the disk may be full or read-only. What you do now may not be kept.</source>
        <translation>La liste de travail n’a pas pu être écrite&#160;: le disque est peut-être plein ou en lecture seule. Ce que vous faites maintenant risque de ne pas être conservé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>The worklist is locked. Enter its passphrase.</source>
        <translation>La liste de travail est verrouillée. Saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../skinapp/storage/library.py"/>
        <source>This is not the passphrase of the worklist, or its file is damaged. Try again.</source>
        <translation>Ce n’est pas la phrase secrète de la liste de travail, ou son fichier est endommagé. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/blocks.py"/>
        <source>The logo in the settings cannot be read. Choose it again.</source>
        <extracomment>clinical</extracomment>
        <translation>Impossible de lire le logo des paramètres. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Assessed {time} by SkinApp {version}</source>
        <extracomment>clinical</extracomment>
        <translation>Évaluation du {time} par SkinApp {version}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Dermoscopy triage report</source>
        <extracomment>clinical</extracomment>
        <translation>Rapport de triage dermoscopique</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Photo {name}</source>
        <extracomment>clinical</extracomment>
        <translation>Photo {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Inside the square: what the model saw</source>
        <extracomment>clinical</extracomment>
        <translation>Dans le carré&#160;: ce que le modèle a vu</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>SYNTHETIC SAMPLE, NOT A PATIENT</source>
        <extracomment>clinical</extracomment>
        <translation>EXEMPLE SYNTHÉTIQUE, PAS UN PATIENT</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>How it was computed</source>
        <extracomment>clinical</extracomment>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Operating point</source>
        <extracomment>clinical</extracomment>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model</source>
        <extracomment>clinical</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Photo SHA-256</source>
        <extracomment>clinical</extracomment>
        <translation>SHA-256 de la photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model SHA-256</source>
        <extracomment>clinical</extracomment>
        <translation>SHA-256 du modèle</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>PRELIMINARY, NOT SIGNED</source>
        <extracomment>clinical</extracomment>
        <translation>PRÉLIMINAIRE, NON SIGNÉ</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>No signature: preliminary</source>
        <extracomment>clinical</extracomment>
        <translation>Non signé&#160;: préliminaire</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Name</source>
        <extracomment>clinical</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Date</source>
        <extracomment>clinical</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Signature</source>
        <extracomment>clinical</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>The page size “{size}” is not known: choose A4 or Letter.</source>
        <extracomment>clinical</extracomment>
        <translation>Le format de page «&#160;{size}&#160;» n’est pas connu&#160;: choisissez A4 ou Letter.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{field}: {count:,} characters, but a report takes at most {most:,}. Shorten it.</source>
        <extracomment>clinical</extracomment>
        <translation>{field}&#160;: {count:,} caractères, mais un rapport en accepte au plus {most:,}. Raccourcissez.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{field}: {count:,} lines, but a report takes at most {most:,}. Join some.</source>
        <extracomment>clinical</extracomment>
        <translation>{field}&#160;: {count:,} lignes, mais un rapport en accepte au plus {most:,}. Regroupez-en.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Place {place} of {places} in the reading order</source>
        <extracomment>clinical</extracomment>
        <translation>Place {place} sur {places} dans l’ordre de lecture</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{name} ({time}, after the AI's answer was seen)</source>
        <extracomment>clinical</extracomment>
        <translation>{name} ({time}, après avoir vu la réponse de l’IA)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{name} ({time}, before the AI's answer was seen)</source>
        <extracomment>clinical</extracomment>
        <translation>{name} ({time}, avant d’avoir vu la réponse de l’IA)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{first}; then {next}</source>
        <extracomment>clinical</extracomment>
        <translation>{first}&#160;; puis {next}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Reader's own diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnostic du lecteur</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Warning</source>
        <extracomment>clinical</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Image quality</source>
        <extracomment>clinical</extracomment>
        <translation>Qualité de l’image</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>On skin or lens</source>
        <extracomment>clinical</extracomment>
        <translation>Sur peau ou optique</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Scope score</source>
        <extracomment>clinical</extracomment>
        <translation>Score de domaine</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Not measured by this version</source>
        <extracomment>clinical</extracomment>
        <translation>Non mesuré par cette version</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outline: aids to look closer, no verdicts</source>
        <extracomment>clinical</extracomment>
        <translation>Contour&#160;: des aides pour regarder de plus près, pas des verdicts</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Scale</source>
        <extracomment>clinical</extracomment>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{band}. Top probability {top} ({name}), entropy {bits:.2f} bits</source>
        <extracomment>clinical</extracomment>
        <translation>{band}. Probabilité la plus élevée {top} ({name}), entropie {bits:.2f} bits</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Likely diagnoses: for about 90 % of photos like the calibration photos such a set holds the true one</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnostics probables&#160;: pour environ 90&#160;% des photos semblables aux photos de calibration, un tel ensemble contient le vrai</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Certainty: entropy is 0 bits where one diagnosis is certain, 3 where all eight are alike</source>
        <extracomment>clinical</extracomment>
        <translation>Certitude&#160;: l’entropie est de 0&#160;bit quand un diagnostic est certain, de 3 quand les huit sont à égalité</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outside scope. No figures are shown</source>
        <extracomment>clinical</extracomment>
        <translation>Hors du domaine de validité. Aucun chiffre n’est affiché</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>No figures are shown</source>
        <extracomment>clinical</extracomment>
        <translation>Aucun chiffre n’est affiché</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Note</source>
        <extracomment>clinical</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Shown for</source>
        <extracomment>clinical</extracomment>
        <translation>Affichés pour</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>At</source>
        <comment>a moment</comment>
        <extracomment>clinical</extracomment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Because</source>
        <extracomment>clinical</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Outside validated use</source>
        <extracomment>clinical</extracomment>
        <translation>Hors utilisation validée</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Probabilities</source>
        <extracomment>clinical</extracomment>
        <translation>Probabilités</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Counted as malignant: {names}.</source>
        <extracomment>clinical</extracomment>
        <translation>Comptés comme malins&#160;: {names}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>{mark} likely diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>{mark} diagnostic probable</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Malignant</source>
        <extracomment>clinical</extracomment>
        <translation>Malin</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Benign</source>
        <extracomment>clinical</extracomment>
        <translation>Bénin</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>sum {share}</source>
        <extracomment>clinical</extracomment>
        <translation>somme {share}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Calibration</source>
        <extracomment>clinical</extracomment>
        <translation>Calibration</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation>Carcinome épidermoïde</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>In the training data it is almost only in situ (Bowen's disease); invasive carcinoma is practically absent.</source>
        <extracomment>clinical</extracomment>
        <translation>Dans les données d’entraînement, il est presque uniquement in situ (maladie de Bowen)&#160;; le carcinome invasif est pratiquement absent.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Model licence</source>
        <extracomment>clinical</extracomment>
        <translation>Licence du modèle</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/compose.py"/>
        <source>Limits</source>
        <extracomment>clinical</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Exit</source>
        <extracomment>clinical</extracomment>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>At exit {exit}</source>
        <extracomment>clinical</extracomment>
        <translation>À la sortie {exit}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Time</source>
        <extracomment>clinical</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{time} from decoded pixels to decision</source>
        <extracomment>clinical</extracomment>
        <translation>{time} entre les pixels décodés et la décision</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Engine</source>
        <extracomment>clinical</extracomment>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{name} on {device}. {note}</source>
        <extracomment>clinical</extracomment>
        <translation>{name} sur {device}. {note}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{name}, fitted for {mode}</source>
        <extracomment>clinical</extracomment>
        <translation>{name}, ajusté pour le {mode}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Urgent from</source>
        <extracomment>clinical</extracomment>
        <translation>Urgent dès</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for {names} together</source>
        <extracomment>clinical</extracomment>
        <translation>{share} pour {names} réunis</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Soon from</source>
        <extracomment>clinical</extracomment>
        <translation>Bientôt dès</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} malignant sum, or a malignant likely diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>{share} de somme maligne, ou un diagnostic probable malin</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Likely from</source>
        <extracomment>clinical</extracomment>
        <translation>Probable dès</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for a single diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>{share} pour un seul diagnostic</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Certain from</source>
        <extracomment>clinical</extracomment>
        <translation>Certain dès</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} for the most probable, with what earlier exits say against it taken off</source>
        <extracomment>clinical</extracomment>
        <translation>{share} pour le plus probable, une fois retranché ce que les sorties précédentes disent contre lui</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Sensitivity</source>
        <extracomment>clinical</extracomment>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Specificity</source>
        <extracomment>clinical</extracomment>
        <translation>Spécificité</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>Sensitivity, urgent</source>
        <extracomment>clinical</extracomment>
        <translation>Sensibilité, urgent</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>PPV, urgent</source>
        <extracomment>clinical</extracomment>
        <translation>VPP, urgent</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, full mode: all exits were run.</source>
        <extracomment>clinical</extracomment>
        <translation>{exit} sur {exits}, mode complet&#160;: toutes les sorties ont été calculées.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, early mode: confident enough to stop; the blocks behind it were not run.</source>
        <extracomment>clinical</extracomment>
        <translation>{exit} sur {exits}, mode précoce&#160;: confiance suffisante pour s’arrêter&#160;; les blocs suivants n’ont pas été calculés.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{exit} of {exits}, early mode: no exit before the last was confident enough to stop.</source>
        <extracomment>clinical</extracomment>
        <translation>{exit} sur {exits}, mode précoce&#160;: aucune sortie avant la dernière n’avait une confiance suffisante pour s’arrêter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{n} blocks</source>
        <extracomment>singular: {n} block; clinical</extracomment>
        <translation>
            <numerusform>{n} bloc</numerusform>
            <numerusform>{n} blocs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>not measured</source>
        <extracomment>clinical</extracomment>
        <translation>non mesuré</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>{share} (95 % interval {low} to {high}, n = {n:,})</source>
        <extracomment>clinical</extracomment>
        <translation>{share} (IC à 95&#160;%&#160;: {low} à {high}, n = {n:,})</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>PPV {ppv}, NPV {npv}</source>
        <extracomment>clinical</extracomment>
        <translation>VPP {ppv}, VPN {npv}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/facts.py"/>
        <source>At prevalence {share}</source>
        <extracomment>clinical</extracomment>
        <translation>Prévalence {share}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/fonts.py"/>
        <source>The report's fonts cannot be read. Reinstall SkinApp.</source>
        <extracomment>clinical</extracomment>
        <translation>Impossible de lire les polices du rapport. Réinstallez SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Good</source>
        <extracomment>clinical</extracomment>
        <translation>Bonne</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{score:.2f}; higher: less like the training photos; above 1: refused</source>
        <extracomment>clinical</extracomment>
        <translation>{score:.2f}&#160;; plus élevé&#160;: moins semblable aux photos d’entraînement&#160;; au-dessus de 1&#160;: refusée</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Area</source>
        <extracomment>clinical</extracomment>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{number} of the square</source>
        <extracomment>clinical</extracomment>
        <translation>{number} du carré</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>At the edge</source>
        <extracomment>clinical</extracomment>
        <translation>Au bord</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{number} of the square's edge</source>
        <extracomment>clinical</extracomment>
        <translation>{number} du bord du carré</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Diameter</source>
        <extracomment>clinical</extracomment>
        <translation>Diamètre</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Asymmetry</source>
        <extracomment>clinical</extracomment>
        <translation>Asymétrie</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{value:.2f} (0: none)</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.2f} (0&#160;: aucune)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Border</source>
        <extracomment>clinical</extracomment>
        <translation>Bords</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{value:.2f} (1: a disc)</source>
        <extracomment>clinical</extracomment>
        <translation>{value:.2f} (1&#160;: un disque)</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>Colours</source>
        <extracomment>clinical</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{count} of 6</source>
        <extracomment>clinical</extracomment>
        <translation>{count} sur 6</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{scale:.3g}&#160;px/mm, from the DICOM file</source>
        <extracomment>clinical</extracomment>
        <translation>{scale:.3g}&#160;px/mm, d’après le fichier DICOM</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>{scale:.3g}&#160;px/mm, entered by the reader</source>
        <extracomment>clinical</extracomment>
        <translation>{scale:.3g}&#160;px/mm, saisie par le lecteur</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/gate.py"/>
        <source>The scale in the DICOM file is not used: it does not fit the pixels, or the whole photo would show less than {least:g} or more than {most:g}&#160;mm of skin.</source>
        <extracomment>clinical</extracomment>
        <translation>L’échelle du fichier DICOM n’est pas utilisée&#160;: elle ne correspond pas aux pixels, ou la photo entière montrerait moins de {least:g} ou plus de {most:g}&#160;mm de peau.</translation>
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
        <translation>Un rapport accepte au plus {most} photos, mais {count:,} sont sélectionnées. Sélectionnez-en moins.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>Page {page} of {pages}</source>
        <extracomment>clinical</extracomment>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>No report was written, because of {name}: {why} Open that photo again, or leave it out of the selection.</source>
        <extracomment>clinical</extracomment>
        <translation>Aucun rapport n’a été écrit, à cause de {name} : {why} Ouvrez de nouveau cette photo, ou retirez-la de la sélection.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The photo is not the one that was assessed, so no report was written.</source>
        <extracomment>clinical</extracomment>
        <translation>La photo n’est pas celle qui a été évaluée&#160;; aucun rapport n’a donc été écrit.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The report does not fit on one page: shorten the notes, names or address.</source>
        <extracomment>clinical</extracomment>
        <translation>Le rapport ne tient pas sur une page&#160;: raccourcissez les remarques, les noms ou l’adresse.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/pdf.py"/>
        <source>The report “{name}” could not be written: {reason}. Choose another folder or name.</source>
        <extracomment>clinical</extracomment>
        <translation>Le rapport «&#160;{name}&#160;» n’a pas pu être écrit&#160;: {reason}. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>No.</source>
        <extracomment>clinical</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Photo</source>
        <extracomment>clinical</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Level</source>
        <extracomment>clinical</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Likely diagnoses</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnostics probables</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Reader’s diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnostic du lecteur</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Page</source>
        <extracomment>clinical</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>{photos}, in reading order, assessed by SkinApp {version} until {time}</source>
        <extracomment>clinical</extracomment>
        <translation>{photos}, dans l’ordre de lecture, évaluation par SkinApp {version} jusqu’au {time}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Dermoscopy triage summary</source>
        <extracomment>clinical</extracomment>
        <translation>Synthèse de triage dermoscopique</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Malignant: sum of the probabilities that count as malignant. A level is a place in the reading order: no diagnosis, no advice on management. A page belongs to the photo whose name stands on it; check that it is the right patient's.</source>
        <extracomment>clinical</extracomment>
        <translation>Malin&#160;: somme des probabilités qui comptent comme malignes. Un niveau est une place dans l’ordre de lecture&#160;: ni diagnostic, ni conseil de prise en charge. Une page correspond à la photo dont elle porte le nom&#160;; vérifiez qu’il s’agit du bon patient.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Not in this report</source>
        <extracomment>clinical</extracomment>
        <translation>Absentes de ce rapport</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>outside validated use, see its page</source>
        <extracomment>clinical</extracomment>
        <translation>hors utilisation validée, voir sa page</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>not shown: refused by the gate</source>
        <extracomment>clinical</extracomment>
        <translation>non affiché&#160;: refus au contrôle préalable</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>{point}, {mode}, model {model}</source>
        <extracomment>clinical</extracomment>
        <translation>{point}, {mode}, modèle {model}</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/summary.py"/>
        <source>Decided at</source>
        <extracomment>clinical</extracomment>
        <translation>Décidé selon</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Decision support for evaluation and research. Not a cleared medical device.</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>’cleared’ = authorised / CE marked</translatorcomment>
        <translation>Aide à la décision pour l’évaluation et la recherche. N’est pas un dispositif médical autorisé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>This translation was not reviewed by a native clinician.</source>
        <extracomment>clinical</extracomment>
        <translation>Cette traduction n’a pas été relue par un clinicien de langue maternelle française.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Own diagnosis first: the AI's answer is hidden until the reader has entered one.</source>
        <extracomment>clinical</extracomment>
        <translation>Diagnostic du lecteur d’abord&#160;: la réponse de l’IA est masquée tant qu’il n’a pas saisi le sien.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Not assessed yet.</source>
        <extracomment>clinical</extracomment>
        <translation>Pas encore évaluée.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>A place in the reading order: no diagnosis, no advice on management.</source>
        <extracomment>clinical</extracomment>
        <translation>Une place dans l’ordre de lecture&#160;: ni diagnostic, ni conseil de prise en charge.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>none of these</source>
        <extracomment>clinical</extracomment>
        <translation>aucun de ceux-ci</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Among calibration photos of such low certainty the most probable diagnosis was more often wrong than right.</source>
        <extracomment>clinical</extracomment>
        <translation>Parmi les photos de calibration d’une certitude aussi faible, le diagnostic le plus probable était plus souvent faux que juste.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Nothing is known of how often the model is right on such a photo. Level and status stay as they are: a person assesses it.</source>
        <extracomment>clinical</extracomment>
        <translation>On ne sait pas à quelle fréquence le modèle a raison sur une telle photo. Le niveau et le statut restent inchangés&#160;: une personne l’évalue.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Clinic</source>
        <extracomment>clinical</extracomment>
        <translation>Établissement</translation>
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
        <translation>Patient</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Patient ID</source>
        <extracomment>clinical</extracomment>
        <translation>Identifiant patient</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Date of birth</source>
        <extracomment>clinical</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Lesion site</source>
        <extracomment>clinical</extracomment>
        <translation>Siège de la lésion</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Notes</source>
        <extracomment>clinical</extracomment>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Urgent</source>
        <extracomment>clinical</extracomment>
        <translation>Urgent</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Unassessable</source>
        <extracomment>clinical</extracomment>
        <translation>Non évaluable</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Soon</source>
        <extracomment>clinical</extracomment>
        <translatorcomment>a place in the reading order between urgent and routine; alternative: «&#160;Prioritaire&#160;», avoided since it can be taken for more than urgent</translatorcomment>
        <translation>Bientôt</translation>
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
        <translation>À lire en premier, avant toutes les autres photos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>The photo cannot be assessed. A person opens it right after the urgent ones.</source>
        <extracomment>clinical</extracomment>
        <translation>La photo ne peut pas être évaluée. Une personne l’ouvre juste après les urgentes.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>To be read after urgent photos and before routine ones.</source>
        <extracomment>clinical</extracomment>
        <translation>À lire après les photos urgentes et avant celles de routine.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>To be read in the usual order. Malignancy is not excluded.</source>
        <extracomment>clinical</extracomment>
        <translation>À lire dans l’ordre habituel. Une malignité n’est pas exclue.</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Low</source>
        <extracomment>clinical</extracomment>
        <translation>Faible</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>Medium</source>
        <extracomment>clinical</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>High</source>
        <extracomment>clinical</extracomment>
        <translation>Élevée</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>early mode</source>
        <extracomment>clinical</extracomment>
        <translation>mode précoce</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>full mode</source>
        <extracomment>clinical</extracomment>
        <translation>mode complet</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{point}, without actinic keratosis</source>
        <extracomment>clinical</extracomment>
        <translation>{point}, sans kératose actinique</translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{point}, for the mean of eight orientations</source>
        <extracomment>clinical</extracomment>
        <translation>{point}, pour la moyenne de huit orientations</translation>
    </message>
    <message numerus="yes">
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{n:,} photos</source>
        <extracomment>singular: {n} photo; clinical</extracomment>
        <translation>
            <numerusform>{n} photo</numerusform>
            <numerusform>{n:,} photos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../skinapp/reports/texts.py"/>
        <source>{at:%Y-%m-%d %H:%M:%S} UTC{zone}</source>
        <extracomment>clinical</extracomment>
        <translation>{at:%d/%m/%Y&#160;%H:%M:%S} UTC{zone}</translation>
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
        <translation>&amp;Ouvrir des photos…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Paste photo</source>
        <translation>&amp;Coller une photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Live &amp;camera</source>
        <translation>Ca&amp;méra en direct</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Open synthetic &amp;samples</source>
        <translation>Exemples &amp;synthétiques</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Export PDF report…</source>
        <translation>&amp;Exporter le rapport PDF…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>P&amp;rint report…</source>
        <translation>&amp;Imprimer le rapport…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Show the list</source>
        <translation>&amp;Afficher la liste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Select &amp;all photos</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Pause the photos that wait</source>
        <translation>&amp;Pause de la file d’attente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Take waiting photos off the list</source>
        <translation>Vider la file d’a&amp;ttente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Put &amp;back what was removed</source>
        <translation>Réta&amp;blir les photos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Keep the list with a passphrase…</source>
        <translation>&amp;Conserver (phrase secrète)…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Previous photo</source>
        <translation>Photo &amp;précédente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Next photo</source>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>First photo not &amp;opened yet</source>
        <translation>Première photo pas encore &amp;ouverte</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;My diagnosis…</source>
        <translation>&amp;Mon diagnostic…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Assess again</source>
        <translation>&amp;Réévaluer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Switch early exit / full &amp;depth</source>
        <translation>Mo&amp;de précoce / complet</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Cancel, dismiss, or leave</source>
        <translation>&amp;Annuler, fermer ou quitter</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Fit to window</source>
        <translation>&amp;Ajuster à la fenêtre</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;100 %: photo pixel by pixel</source>
        <translation>&amp;100&#160;%&#160;: pixel par pixel</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Turn by a quarter</source>
        <translation>&amp;Tourner d’un quart de tour</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Next &amp;look at the photo</source>
        <translation>Rendu &amp;suivant de la photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Back to &amp;colour</source>
        <translation>Revenir à la &amp;couleur</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Where the model looked</source>
        <translation>&amp;Où le modèle a regardé</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Ma&amp;gnifier</source>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Measure: draw a line</source>
        <translation>&amp;Mesure&#160;: tracer une ligne</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Measure: draw &amp;an outline</source>
        <translation>M&amp;esure&#160;: tracer un contour</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Scale of t&amp;his photo…</source>
        <translation>Éc&amp;helle de cette photo…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Remove line and outline, then the scale</source>
        <translation>&amp;Supprimer ligne, contour, puis échelle</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Pin this photo to compare</source>
        <translation>Épi&amp;ngler pour comparer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Blink between both photos</source>
        <translation>&amp;Basculer entre les photos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Side by si&amp;de</source>
        <translation>A&amp;fficher côte à côte</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Swip&amp;e between both photos</source>
        <translation>Bala&amp;yage des deux photos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>Show the model's &amp;square</source>
        <translation>Carré &amp;du modèle</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>F&amp;ull screen</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/actions.py"/>
        <source>&amp;About SkinApp</source>
        <translation>À &amp;propos de SkinApp</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/camera.py"/>
        <source>The computer's key store takes long to answer. It may be asking you for its own password.</source>
        <translation>Le trousseau de clés de l’ordinateur tarde à répondre. Il vous demande peut-être son propre mot de passe.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/crash.py"/>
        <source>Something unexpected went wrong. SkinApp can go on; the last step was not done.</source>
        <translation>Une erreur inattendue s’est produite. SkinApp peut continuer&#160;; la dernière action n’a pas été effectuée.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/crash.py"/>
        <source>Something unexpected went wrong, and SkinApp has to end. The report names no file and no patient.</source>
        <translation>Une erreur inattendue s’est produite et SkinApp doit se fermer. Le rapport d’erreur ne nomme aucun fichier ni aucun patient.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>There is no photo to report. Open one first.</source>
        <translation>Aucune photo pour un rapport. Ouvrez-en d’abord une.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/export.py"/>
        <source>There is nothing to report yet. {why}</source>
        <translation>Il n’y a encore rien pour un rapport. {why}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/judging.py"/>
        <source>This model has no operating point {point}: photos are placed at {used}. See the settings.</source>
        <translation>Ce modèle n’a pas de point de fonctionnement {point}&#160;: les photos sont classées selon {used}. Voir les paramètres.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/lock.py"/>
        <source>Choose a passphrase…</source>
        <translation>Choisir une phrase secrète…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/lock.py"/>
        <source>Start a new list</source>
        <translation>Commencer une nouvelle liste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/logo.py"/>
        <source>“{name}” cannot be read: {reason}. Choose another file.</source>
        <translation>Impossible de lire «&#160;{name}&#160;»&#160;: {reason}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/logo.py"/>
        <source>This SVG refers to other files. Save the logo as PNG and choose that.</source>
        <translation>Ce SVG renvoie à d’autres fichiers. Enregistrez le logo en PNG et choisissez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Report saved: {path}</source>
        <translation>Rapport enregistré&#160;: {path}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>The report is at the printer.</source>
        <translation>Le rapport est à l’imprimante.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>{photos} taken off the list. The files stay where they are.</source>
        <translation>Retrait de la liste&#160;: {photos}. Les fichiers restent à leur place.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/main_window.py"/>
        <source>This photo cannot be shown.</source>
        <translation>Cette photo ne peut pas être affichée.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Open photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>There is no photo in this folder. Choose another one.</source>
        <translation>Ce dossier ne contient aucune photo. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>The clipboard holds no photo. Copy a picture or a photo file, then paste again.</source>
        <translation>Le presse-papiers ne contient pas de photo. Copiez une image ou un fichier de photo, puis collez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>There is no photo in what was dropped. Drop photos or a folder.</source>
        <translation>Aucune photo dans ce qui a été déposé. Déposez des photos ou un dossier.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Reading the folder {name}…</source>
        <translation>Lecture du dossier {name}…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/opening.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/paper.py"/>
        <source>The printer does not take the report. Check that it is ready, or save the report as PDF.</source>
        <translation>L’imprimante n’accepte pas le rapport. Vérifiez qu’elle est prête, ou enregistrez le rapport en PDF.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/saving.py"/>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>SkinApp reads dermoscopic photos of single skin lesions and suggests the order in which a clinician looks at them: urgent, soon, routine. A level is no diagnosis and no advice on management, and no level rules out a malignancy. Photos and results stay on this computer; nothing is stored but your settings, the encrypted worklist, a log without names, and the reports that you export.</source>
        <extracomment>clinical</extracomment>
        <translation>SkinApp lit des photos dermoscopiques montrant chacune une seule lésion cutanée et propose l’ordre dans lequel un clinicien les regarde&#160;: urgent, bientôt, routine. Un niveau n’est ni un diagnostic ni un conseil de prise en charge, et aucun niveau n’exclut une malignité. Les photos et les résultats restent sur cet ordinateur&#160;; rien n’est enregistré hormis vos paramètres, la liste de travail chiffrée, un journal sans noms et les rapports que vous exportez.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Squamous cell carcinoma in the training data is almost only in situ (Bowen's disease). Invasive squamous cell carcinoma is practically absent: expect the model to miss it.</source>
        <extracomment>clinical</extracomment>
        <translation>Dans les données d’entraînement, le carcinome épidermoïde est presque uniquement in situ (maladie de Bowen). Le carcinome épidermoïde invasif est pratiquement absent&#160;: attendez-vous à ce que le modèle le manque.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>About SkinApp</source>
        <extracomment>clinical</extracomment>
        <translation>À propos de SkinApp</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Not loaded yet.</source>
        <extracomment>clinical</extracomment>
        <translation>Pas encore chargé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Versions</source>
        <extracomment>clinical</extracomment>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Licences</source>
        <extracomment>clinical</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Exits</source>
        <extracomment>clinical</extracomment>
        <translation>Sorties</translation>
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
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Attribution</source>
        <extracomment>clinical</extracomment>
        <translation>Attribution</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/about.py"/>
        <source>Measured figures</source>
        <extracomment>clinical</extracomment>
        <translation>Chiffres mesurés</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>No live picture</source>
        <translation>Pas d’image en direct</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>{width:,} × {height:,} px · {rate:.0f} pictures a second</source>
        <translation>{width:,} × {height:,} px · {rate:.0f} images par seconde</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Cancel the timer</source>
        <translation>Annuler le minuteur</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Capture photo</source>
        <translation>Capturer une photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>On. Nothing is kept until you capture.</source>
        <translation>En marche. Rien n’est conservé avant la capture.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Space bar, {key}, or the camera's shutter. The photo is assessed at once.</source>
        <translation>Barre d’espace, {key} ou déclencheur de la caméra. La photo est évaluée aussitôt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Space bar, or the camera's shutter. The photo is assessed at once.</source>
        <translation>Barre d’espace ou déclencheur de la caméra. La photo est évaluée aussitôt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>No camera plugged in</source>
        <translation>Aucune caméra branchée</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Network: {name}</source>
        <translation>Réseau&#160;: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Network camera…</source>
        <translation>Caméra réseau…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Video: {name}</source>
        <translation>Vidéo&#160;: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Video file…</source>
        <translation>Fichier vidéo…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Synthetic camera</source>
        <translation>Caméra synthétique</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Open video</source>
        <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Videos (*.mp4 *.avi *.mov *.mkv);;All files (*)</source>
        <translation>Vidéos (*.mp4 *.avi *.mov *.mkv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera.py"/>
        <source>Camera on</source>
        <translation>Caméra en marche</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>The address stands in the camera's manual or app. Pictures come straight from the camera to this computer. The password is kept in the computer's key store.</source>
        <translation>L’adresse figure dans le manuel ou l’application de la caméra. Les images passent directement de la caméra à cet ordinateur. Le mot de passe est conservé dans le trousseau de clés de l’ordinateur.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Network camera</source>
        <translation>Caméra réseau</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Only if the camera asks for it</source>
        <translation>Seulement si la caméra le demande</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Empty: as kept</source>
        <translation>Vide&#160;: inchangé</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/camera_address.py"/>
        <source>Enter the user name that belongs to the password.</source>
        <translation>Saisissez le nom d’utilisateur qui va avec le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>SkinApp has to end</source>
        <translation>SkinApp doit se fermer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/crash_report.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Everything here is optional and kept in memory only: what you change of the clinic until SkinApp is closed, the rest until another photo is shown.</source>
        <translation>Tout ici est facultatif et gardé en mémoire seulement&#160;: ce que vous modifiez de l’établissement jusqu’à la fermeture de SkinApp, le reste jusqu’à l’affichage d’une autre photo.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Na&amp;me</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient &amp;ID</source>
        <translation>&amp;Identifiant patient</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Date of &amp;birth</source>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Lesion site</source>
        <translation>Siège de la &amp;lésion</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Report of {photos}</source>
        <translation>Rapport de {photos}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient, if all photos are of one</source>
        <translation>Patient, si toutes les photos sont du même</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Patient and lesion</source>
        <translation>Patient et lésion</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Notes</source>
        <translation>Remar&amp;ques</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Page &amp;size</source>
        <translation>&amp;Format de page</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Lang&amp;uage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/export_details.py"/>
        <source>{photos} of the selection left out. {why}</source>
        <translation>{photos} de la sélection hors du rapport. {why}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Show figures outside validated use</source>
        <extracomment>clinical</extracomment>
        <translation>Afficher les chiffres hors utilisation validée</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Your &amp;name</source>
        <extracomment>clinical</extracomment>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>&amp;Why</source>
        <extracomment>clinical</extracomment>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Show figures</source>
        <extracomment>clinical</extracomment>
        <translation>Afficher les chiffres</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/override.py"/>
        <source>Name and reason are kept with the assessment and printed on its report.</source>
        <extracomment>clinical</extracomment>
        <translation>Le nom et le motif sont conservés avec l’évaluation et imprimés sur son rapport.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Keep the worklist</source>
        <translation>Conserver la liste de travail</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Your list is then kept on this computer, encrypted. Whoever has the passphrase can read it. It cannot be recovered: without it the list is lost, but not the photos.</source>
        <translation>Votre liste est alors conservée sur cet ordinateur, chiffrée. Quiconque possède la phrase secrète peut la lire. Celle-ci ne peut pas être récupérée&#160;: sans elle, la liste est perdue, mais pas les photos.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Keep the list</source>
        <translation>Conserver la liste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Open the worklist</source>
        <translation>Ouvrir la liste de travail</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Your list is encrypted with a passphrase.</source>
        <translation>Votre liste est chiffrée avec une phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>&amp;Repeat it</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>At least {count} characters; some words that only you would put together are best.</source>
        <translation>Au moins {count} caractères&#160;; le mieux&#160;: quelques mots que vous seriez seul à associer.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/passphrase.py"/>
        <source>Type the same passphrase in both lines.</source>
        <translation>Saisissez la même phrase secrète sur les deux lignes.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Scale of this photo</source>
        <translation>Échelle de cette photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>The &amp;line that I drew along a scale is</source>
        <translation>La &amp;ligne que j’ai tracée le long d’une graduation mesure</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>The photo is &amp;whole, and taken with</source>
        <translation>La photo est &amp;entière et prise avec</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&#160;mm long</source>
        <translation>&#160;mm</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Length of the line in millimetres</source>
        <translation>Longueur de la ligne en millimètres</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Dermatoscope</source>
        <translation>Dermatoscope</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Remove this preset</source>
        <translation>Supprimer ce préréglage</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>&amp;Keep it for photos taken with</source>
        <translation>&amp;Conserver pour les photos prises avec</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Dermatoscope and camera</source>
        <translation>Dermatoscope et appareil photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>A kept scale holds for uncropped photos of the same dermatoscope and camera, held to the skin at the same zoom.</source>
        <translation>Une échelle conservée vaut pour les photos non recadrées prises avec le même dermatoscope et le même appareil photo, au contact de la peau et au même zoom.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>Nothing kept yet</source>
        <translation>Encore rien de conservé</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/scale.py"/>
        <source>The whole photo would then show {width:,.4g}&#160;mm of skin; a dermatoscope shows {least:g} to {most:g}&#160;mm. Check line and length.</source>
        <translation>La photo entière montrerait alors {width:,.4g}&#160;mm de peau ; un dermatoscope en montre de {least:g} à {most:g}&#160;mm. Vérifiez le trait et sa longueur.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Set by an administrator for this computer</source>
        <translation>Défini par un administrateur pour cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>In use now</source>
        <translation>Utilisé actuellement</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>De&amp;faults</source>
        <translation>&amp;Valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Set everything to what it was at first; it counts when you press OK</source>
        <translation>Tout remettre aux valeurs d’origine&#160;; prend effet quand vous appuyez sur OK</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Take the settings of a file; they count when you press OK</source>
        <translation>Reprendre les paramètres d’un fichier&#160;; ils prennent effet quand vous appuyez sur OK</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Write what the fields hold to a file, for another computer</source>
        <translation>Écrire le contenu des champs dans un fichier, pour un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>The settings of the file are shown. They count when you press OK.</source>
        <translation>Les paramètres du fichier sont affichés. Ils prennent effet quand vous appuyez sur OK.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>Settings written: {path}</source>
        <translation>Paramètres écrits&#160;: {path}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/settings.py"/>
        <source>The language changes when SkinApp is started again.</source>
        <translation>La langue change au prochain démarrage de SkinApp.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Wheel, or two fingers</source>
        <translation>Molette ou deux doigts</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Zoom about the pointer</source>
        <translation>Zoomer autour du pointeur</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Drag, or arrow keys</source>
        <translation>Glisser ou flèches</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Move the photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Next and previous control</source>
        <translation>Élément suivant, précédent</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>Mouse and focus</source>
        <translation>Souris et focus</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/shortcuts.py"/>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Dermoscopic photos, one or hundreds. They stay on this computer.</source>
        <translation>Des photos dermoscopiques, une ou des centaines. Elles restent sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Choose them, or drag them into the window.</source>
        <translation>Choisissez-les ou faites-les glisser dans la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Live camera</source>
        <translation>Caméra en direct</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Capture with the space bar or a foot switch.</source>
        <translation>Capturez avec la barre d’espace ou une pédale.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Paste a picture that was copied elsewhere.</source>
        <translation>Collez une image copiée ailleurs.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Read the answer</source>
        <translation>Lire la réponse</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Decide and report</source>
        <translation>Décider et rédiger le rapport</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>The AI suggests what to read first. The diagnosis is yours.</source>
        <translation>L’IA propose ce qu’il faut lire d’abord. Le diagnostic vous appartient.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>My diagnosis</source>
        <translation>Mon diagnostic</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Enter yours; it stands beside the AI's answer.</source>
        <translation>Saisissez le vôtre&#160;; il figure à côté de la réponse de l’IA.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>The list goes on in reading order.</source>
        <translation>La liste continue dans l’ordre de lecture.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Preliminary until a person signs it.</source>
        <translation>Préliminaire tant que personne ne l’a signé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>There is one for everything.</source>
        <translation>Il y en a une pour tout.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Passer la visite</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Welcome tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>Be&amp;gin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/screens/tour.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/sources.py"/>
        <source>Photos ({endings});;All files (*)</source>
        <translation>Photos ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/sources.py"/>
        <source>Pasted picture, {time}</source>
        <translation>Image collée, {time}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/viewing.py"/>
        <source>The DICOM file states {scale:.3g}&#160;px/mm; what you enter here counts instead.</source>
        <translation>Le fichier DICOM indique {scale:.3g}&#160;px/mm&#160;; ce que vous saisissez ici s’y substitue.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Dismiss message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/banner.py"/>
        <source>Dismiss (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Basis</source>
        <extracomment>clinical</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of malignant photos soon or urgent</source>
        <extracomment>clinical</extracomment>
        <translation>des photos malignes en «&#160;bientôt&#160;» ou «&#160;urgent&#160;»</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of other photos neither</source>
        <extracomment>clinical</extracomment>
        <translation>des autres photos ni l’un ni l’autre</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Urgent sensitivity</source>
        <extracomment>clinical</extracomment>
        <translation>Sensibilité, urgent</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of melanoma and squamous cell carcinoma urgent</source>
        <extracomment>clinical</extracomment>
        <translation>des mélanomes et carcinomes épidermoïdes en «&#160;urgent&#160;»</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Urgent PPV</source>
        <extracomment>clinical</extracomment>
        <translation>VPP, urgent</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>of urgent photos melanoma or squamous cell carcinoma</source>
        <extracomment>clinical</extracomment>
        <translation>des photos en «&#160;urgent&#160;»&#160;: mélanome ou carcinome épidermoïde</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Mode</source>
        <extracomment>clinical</extracomment>
        <translation>Mode</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>{name}, measured on test photos:</source>
        <extracomment>clinical</extracomment>
        <translation>{name}, mesuré sur des photos de test&#160;:</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/basis.py"/>
        <source>Computed by</source>
        <extracomment>clinical</extracomment>
        <translation>Calculé par</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Certainty</source>
        <extracomment>clinical</extracomment>
        <translation>Certitude</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>The likely set: it holds the true diagnosis for about 90&#160;% of photos like the calibration photos.</source>
        <extracomment>clinical</extracomment>
        <translation>Ensemble des diagnostics probables&#160;: il contient le vrai pour environ 90&#160;% des photos semblables aux photos de calibration.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Highest probability</source>
        <extracomment>clinical</extracomment>
        <translation>Probabilité la plus élevée</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>Entropy (0: one diagnosis, 3: all alike)</source>
        <extracomment>clinical</extracomment>
        <translation>Entropie (0&#160;: un seul diagnostic, 3&#160;: tous à égalité)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty.py"/>
        <source>{bits:.2f}&#160;bits</source>
        <extracomment>clinical</extracomment>
        <translation>{bits:.2f}&#160;bits</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/certainty_band.py"/>
        <source>Certainty: {band}</source>
        <extracomment>clinical</extracomment>
        <translation>Certitude&#160;: {band}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>SkinApp suggests the order in which dermoscopic photos are read: urgent, soon, routine. It makes no diagnosis and gives no advice on management. Photos stay on this computer.</source>
        <extracomment>clinical</extracomment>
        <translation>SkinApp propose l’ordre de lecture de photos dermoscopiques&#160;: urgent, bientôt, routine. Il ne donne ni diagnostic, ni conseil de prise en charge. Les photos restent sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Drag files or folders here, paste a picture with Ctrl+V, or choose them.</source>
        <extracomment>clinical</extracomment>
        <translation>Glissez fichiers ou dossiers, collez (Ctrl+V) ou choisissez.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Drop dermoscopic photos here</source>
        <extracomment>clinical</extracomment>
        <translation>Déposez des photos dermoscopiques</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Open photos…</source>
        <extracomment>clinical</extracomment>
        <translation>Ouvrir des photos…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/empty_state.py"/>
        <source>Try synthetic samples</source>
        <extracomment>clinical</extracomment>
        <translation>Exemples synthétiques</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_panel.py"/>
        <source>Stop c&amp;hecking</source>
        <translation>Arrêter le &amp;contrôle</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_panel.py"/>
        <source>C&amp;heck engines now</source>
        <translation>&amp;Contrôler les moteurs</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Off by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>One photo</source>
        <translation>Une photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Whether its answers are close enough to the reference answers that come with the model</source>
        <translation>Si ses réponses sont assez proches des réponses de référence livrées avec le modèle</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Largest difference of any probability to the reference answers, and the largest that is allowed</source>
        <translation>Plus grande différence d’une probabilité avec les réponses de référence, et la plus grande autorisée</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Time for one photo through all exits</source>
        <translation>Durée pour une photo à travers toutes les sorties</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Engines on this computer</source>
        <translation>Moteurs de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Being checked…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>{engine}, in use</source>
        <translation>{engine}, utilisé</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/engine_table.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>computing…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>not computed</source>
        <translation>non calculée</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Exits of the model</source>
        <translation>Sorties du modèle</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Stopped at exit {last} of {exits}, which was confident enough; {left} not computed.</source>
        <translation>Arrêt à la sortie {last} sur {exits}, de confiance suffisante&#160;; sorties non calculées&#160;: {left}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>Full depth: all {exits} exits were computed, and the last one is the answer.</source>
        <translation>Profondeur complète&#160;: les {exits} sorties ont toutes été calculées, et la dernière donne la réponse.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/exit_timeline.py"/>
        <source>No exit before the last was confident enough: all {exits} were computed.</source>
        <translation>Aucune sortie avant la dernière n’avait une confiance suffisante&#160;: les {exits} ont toutes été calculées.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Where the model looked</source>
        <translation>Où le modèle a regardé</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Exit {number}</source>
        <translation>Sortie {number}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>For</source>
        <comment>a diagnosis</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>At</source>
        <comment>an exit</comment>
        <translation>À la</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>{name}: where the model looked</source>
        <translation>{name}&#160;: où le modèle a regardé</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/explanation_bar.py"/>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/group_filter.py"/>
        <source>{name}. Press to show only these.</source>
        <translation>{name}. Appuyez pour n’afficher que celles-ci.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>Photo {place} of {count}</source>
        <translation>Photo {place} sur {count}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/header.py"/>
        <source>No photo</source>
        <translation>Aucune photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Freeze (F)</source>
        <translation>Figer (F)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Fit to window (0)</source>
        <translation>Ajuster à la fenêtre (0)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Mirror left and right (M)</source>
        <translation>Inverser gauche et droite (M)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Turn by a quarter (T)</source>
        <translation>Tourner d’un quart de tour (T)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Colour sharp edges (P)</source>
        <translation>Colorer les bords nets (P)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_bar.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_controls.py"/>
        <source>Camera controls</source>
        <translation>Réglages de la caméra</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_controls.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_controls.py"/>
        <source>Automatic {control}</source>
        <translation>{control}&#160;: automatique</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Live, not an assessment. Capture a photo to get one.</source>
        <extracomment>clinical</extracomment>
        <translation>En direct, pas une évaluation. Capturez une photo pour en obtenir une.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Capture</source>
        <extracomment>clinical</extracomment>
        <translation>Capture</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>After {seconds} s</source>
        <extracomment>clinical</extracomment>
        <translation>Après {seconds}&#160;s</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>At once</source>
        <extracomment>clinical</extracomment>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Sharpest of {count}</source>
        <extracomment>clinical</extracomment>
        <translation>La plus nette de {count}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>One picture</source>
        <extracomment>clinical</extracomment>
        <translation>Une image</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>When to capture</source>
        <extracomment>clinical</extracomment>
        <translation>Quand capturer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>How many pictures</source>
        <extracomment>clinical</extracomment>
        <translation>Combien d’images</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Sharpness</source>
        <extracomment>clinical</extracomment>
        <translation>Netteté</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Live triage</source>
        <extracomment>clinical</extracomment>
        <translation>Triage en direct</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Show while live</source>
        <extracomment>clinical</extracomment>
        <translation>Afficher en direct</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Resolution</source>
        <extracomment>clinical</extracomment>
        <translation>Résolution</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Address, password…</source>
        <extracomment>clinical</extracomment>
        <translation>Adresse, mot de passe…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Try again</source>
        <extracomment>clinical</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Resolution: automatic</source>
        <extracomment>clinical</extracomment>
        <translation>Résolution&#160;: automatique</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>{width:,} × {height:,}, {rate:.0f} a second</source>
        <extracomment>clinical</extracomment>
        <translation>{width:,} × {height:,}, {rate:.0f} par seconde</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>No picture</source>
        <extracomment>clinical</extracomment>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>{share:.0f}&#160;% of the sharpest in the last seconds</source>
        <extracomment>clinical</extracomment>
        <translation>{share:.0f}&#160;% de la plus nette des dernières secondes</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Off, since your diagnosis comes first (settings).</source>
        <extracomment>clinical</extracomment>
        <translation>Désactivé, car votre diagnostic passe d’abord (paramètres).</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Looking…</source>
        <extracomment>clinical</extracomment>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>Off. The model looks at live pictures only when you switch this on.</source>
        <extracomment>clinical</extracomment>
        <translation>Désactivé. Le modèle ne regarde les images en direct que si vous l’activez.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_panel.py"/>
        <source>{rate:.1f} pictures a second looked at</source>
        <extracomment>clinical</extracomment>
        <translation>{rate:.1f} images regardées par seconde</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/live_view.py"/>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter my diagnosis (D)</source>
        <translation>Saisir mon diagnostic (D)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Enter my diagnosis</source>
        <translation>Saisir mon diagnostic</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Not entered</source>
        <translation>Non saisi</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>{name}, {when}, for another photo that this file held then</source>
        <translation>{name}, {when}, pour une autre photo que ce fichier contenait alors</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>{name}, {when}, after the AI's answer</source>
        <translation>{name}, {when}, après la réponse de l’IA</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/own_diagnosis.py"/>
        <source>{name}, {when}, before the AI's answer</source>
        <translation>{name}, {when}, avant la réponse de l’IA</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Pre&amp;vious page</source>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Ne&amp;xt page</source>
        <translation>Page sui&amp;vante</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Drawing the page…</source>
        <translation>Dessin de la page…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/page_preview.py"/>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_bar.py"/>
        <source>{width:,} × {height:,} px</source>
        <translation>{width:,} × {height:,} px</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_bar.py"/>
        <source>decoded at {width:,} × {height:,}</source>
        <translation>décodée à {width:,} × {height:,}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_bar.py"/>
        <source>More ways to look at the photo</source>
        <translation>Autres façons de regarder la photo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Pinned photo</source>
        <translation>Photo épinglée</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Pinned: {name}</source>
        <translation>Épinglée&#160;: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_pair.py"/>
        <source>Line between both photos: left and right arrow keys move it</source>
        <translation>Ligne entre les deux photos&#160;: les flèches gauche et droite la déplacent</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>{width} by {height} pixels</source>
        <translation>{width} sur {height} pixels</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>The model sees this square</source>
        <translation>Le modèle voit ce carré</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/photo_view.py"/>
        <source>{look}; the model sees the photo in colour</source>
        <translation>{look}&#160;; le modèle voit la photo en couleur</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>On test photos</source>
        <translation>Sur des photos de test</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Malignant, read soon or urgent</source>
        <translation>Malignes en «&#160;bientôt&#160;» ou «&#160;urgent&#160;»</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Others, read routinely</source>
        <translation>Autres en «&#160;routine&#160;»</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Shown once the model is loaded</source>
        <translation>Affichés une fois le modèle chargé</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/point_table.py"/>
        <source>Figures of the operating points</source>
        <translation>Chiffres des points de fonctionnement</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Counted as malignant here: {names}. The line marks {threshold}, from which a photo is to be read soon. {mark} in the likely set.</source>
        <extracomment>clinical</extracomment>
        <translation>Comptés ici comme malins&#160;: {names}. Le trait marque {threshold}, seuil à partir duquel une photo est à lire bientôt. {mark} dans l’ensemble des diagnostics probables.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Malignant together</source>
        <extracomment>clinical</extracomment>
        <translation>Malin, au total</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/probability_bars.py"/>
        <source>Benign together</source>
        <extracomment>clinical</extracomment>
        <translation>Bénin, au total</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/reading_panel.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Stop the report</source>
        <translation>Arrêter le rapport</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Stop the report; nothing is written</source>
        <translation>Arrêter le rapport&#160;; rien n’est enregistré</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/report_progress.py"/>
        <source>Report: {percent} % done</source>
        <translation>Rapport&#160;: {percent}&#160;% terminé</translation>
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
        <translation>Parcourir…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: browse</source>
        <translation>{name}&#160;: parcourir</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: choose a file</source>
        <translation>{name}&#160;: choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>{name}: remove</source>
        <translation>{name}&#160;: supprimer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Cannot be shown</source>
        <translation>Affichage impossible</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/setting_fields.py"/>
        <source>Choose logo</source>
        <translation>Choisir un logo</translation>
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
        <translation>Niveau de triage&#160;: {title}. {meaning}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>Photos assessed</source>
        <extracomment>clinical</extracomment>
        <translation>Photos évaluées</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>Paused, {photos} left</source>
        <extracomment>clinical</extracomment>
        <translation>En pause, encore {photos}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos} not assessed and not opened yet</source>
        <extracomment>clinical</extracomment>
        <translation>{photos} sans évaluation, à ouvrir encore</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos} to diagnose</source>
        <extracomment>clinical</extracomment>
        <translation>{photos} à diagnostiquer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{unopened:,} of {total:,} not opened yet: N shows the first</source>
        <extracomment>clinical</extracomment>
        <translation>{unopened:,} sur {total:,} pas encore ouvertes : N montre la première</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/triage_progress.py"/>
        <source>{photos}, all opened</source>
        <extracomment>clinical</extracomment>
        <translation>{photos}, tout est ouvert</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Show figures all the &amp;same…</source>
        <extracomment>clinical</extracomment>
        <translation>Afficher quand même les &amp;chiffres…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Show the &amp;list</source>
        <extracomment>clinical</extracomment>
        <translation>Afficher la lis&amp;te</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/withheld.py"/>
        <source>Low certainty</source>
        <extracomment>clinical</extracomment>
        <translation>Certitude faible</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>Not kept after closing: Ctrl+K keeps it.</source>
        <translation>Non conservée à la fermeture&#160;: Ctrl+K la conserve.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>What you do now may not be kept after closing.</source>
        <translation>Ce que vous faites maintenant pourrait ne pas être conservé après la fermeture.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_panel.py"/>
        <source>{photos} selected: Ctrl+E reports them, Ctrl+P prints.</source>
        <translation>Sélection&#160;: {photos}. Ctrl+E crée le rapport, Ctrl+P imprime.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/widgets/worklist_rows.py"/>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Synthetic sample</source>
        <extracomment>clinical</extracomment>
        <translation>Exemple synthétique</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Colour</source>
        <extracomment>clinical</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Grey</source>
        <extracomment>clinical</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Red channel</source>
        <extracomment>clinical</extracomment>
        <translation>Canal rouge</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Green channel</source>
        <extracomment>clinical</extracomment>
        <translation>Canal vert</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Blue channel</source>
        <extracomment>clinical</extracomment>
        <translation>Canal bleu</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>More contrast</source>
        <extracomment>clinical</extracomment>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Vessels (erythema index)</source>
        <extracomment>clinical</extracomment>
        <translation>Vaisseaux (indice d’érythème)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Pigment (melanin index)</source>
        <extracomment>clinical</extracomment>
        <translation>Pigment (indice de mélanine)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Attention, for any diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Attention, tout diagnostic</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Relevance for a diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Pertinence par diagnostic</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Covering places (slow check)</source>
        <extracomment>clinical</extracomment>
        <translation>Masquage (contrôle lent)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Gradient for a diagnosis</source>
        <extracomment>clinical</extracomment>
        <translation>Gradient par diagnostic</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>needs a PyTorch engine</source>
        <extracomment>clinical</extracomment>
        <translation>requiert un moteur PyTorch</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: where attention gathered, whatever the diagnosis.</source>
        <extracomment>clinical</extracomment>
        <translation>Clair&#160;: où l’attention s’est concentrée, quel que soit le diagnostic.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: what counted for {name}.</source>
        <extracomment>clinical</extracomment>
        <translation>Clair&#160;: ce qui a compté pour «&#160;{name}&#160;».</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: covering it makes {name} less probable.</source>
        <extracomment>clinical</extracomment>
        <translation>Clair&#160;: masquer cette zone rend «&#160;{name}&#160;» moins probable.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Bright: attention that counted for {name}.</source>
        <extracomment>clinical</extracomment>
        <translation>Clair&#160;: attention qui a compté pour «&#160;{name}&#160;».</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>A map shows what the computation used, not why, and not whether the answer is right.</source>
        <extracomment>clinical</extracomment>
        <translation>Une carte montre ce que le calcul a utilisé, non pourquoi, ni si la réponse est juste.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not assessed</source>
        <extracomment>clinical</extracomment>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>To diagnose</source>
        <extracomment>clinical</extracomment>
        <translation>À diagnostiquer</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stop at the first exit that is confident enough (M switches)</source>
        <extracomment>clinical</extracomment>
        <translation>S’arrêter à la première sortie de confiance suffisante (M pour changer)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Compute every exit of the model (M switches)</source>
        <extracomment>clinical</extracomment>
        <translation>Calculer toutes les sorties du modèle (M pour changer)</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{share} ({low:.1f} to {high}, n&#160;=&#160;{n:,})</source>
        <extracomment>clinical</extracomment>
        <translation>{share} ({low:.1f} à {high}, n&#160;=&#160;{n:,})</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>For now the engine is chosen automatically.</source>
        <extracomment>clinical</extracomment>
        <translation>Pour l’instant, le moteur est choisi automatiquement.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The settings are back to what works: {name} on {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Les paramètres sont revenus à ce qui fonctionne&#160;: {name} sur {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Your diagnosis first</source>
        <extracomment>clinical</extracomment>
        <translation>Votre diagnostic d’abord</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The AI's answer stays hidden until you have entered your own: press D.</source>
        <extracomment>clinical</extracomment>
        <translation>La réponse de l’IA reste masquée tant que vous n’avez pas saisi la vôtre&#160;: appuyez sur D.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Loading engine…</source>
        <extracomment>clinical</extracomment>
        <translation>Chargement du moteur…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Photos wait until it is there.</source>
        <extracomment>clinical</extracomment>
        <translation>Les photos attendent qu’il soit prêt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Loading model…</source>
        <extracomment>clinical</extracomment>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>You can open a photo already: it is assessed as soon as the model is there.</source>
        <extracomment>clinical</extracomment>
        <translation>Vous pouvez déjà ouvrir une photo&#160;: elle est évaluée dès que le modèle est prêt.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Ready</source>
        <extracomment>clinical</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Open a dermoscopic photo to see where it belongs in the reading order.</source>
        <extracomment>clinical</extracomment>
        <translation>Ouvrez une photo dermoscopique pour voir sa place dans l’ordre de lecture.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>What was decided about this photo before stays in the list. Press R to try again.</source>
        <extracomment>clinical</extracomment>
        <translation>Ce qui a été décidé auparavant pour cette photo reste dans la liste. Appuyez sur R pour réessayer.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Cancelled</source>
        <extracomment>clinical</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was decided about this photo. Press R to assess it again.</source>
        <extracomment>clinical</extracomment>
        <translation>Rien n’a été décidé pour cette photo. Appuyez sur R pour la réévaluer.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was decided about this photo. Press R to try again.</source>
        <extracomment>clinical</extracomment>
        <translation>Rien n’a été décidé pour cette photo. Appuyez sur R pour réessayer.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Model {name}</source>
        <extracomment>clinical</extracomment>
        <translation>Modèle {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The photo is assessed right after.</source>
        <extracomment>clinical</extracomment>
        <translation>La photo est évaluée juste après.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checking engines…</source>
        <extracomment>clinical</extracomment>
        <translation>Contrôle des moteurs…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The photo is assessed right after. The check can be stopped in the settings.</source>
        <extracomment>clinical</extracomment>
        <translation>La photo est évaluée juste après. Le contrôle peut être arrêté dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>This happens once. The photo is assessed right after.</source>
        <extracomment>clinical</extracomment>
        <translation>Cela n’a lieu qu’une fois. La photo est évaluée juste après.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Reading photo…</source>
        <extracomment>clinical</extracomment>
        <translation>Lecture de la photo…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Assessing…</source>
        <extracomment>clinical</extracomment>
        <translation>Évaluation…</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The exits answer one after the other.</source>
        <extracomment>clinical</extracomment>
        <translation>Les sorties répondent l’une après l’autre.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The model is being loaded.</source>
        <extracomment>clinical</extracomment>
        <translation>Le modèle est en cours de chargement.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>No model is loaded yet.</source>
        <extracomment>clinical</extracomment>
        <translation>Aucun modèle n’est encore chargé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{name} on {device}</source>
        <extracomment>clinical</extracomment>
        <translation>{name} sur {device}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not checked since SkinApp was started. The check compares the answers of every engine, on synthetic samples, with the reference answers that come with the model. It takes some seconds.</source>
        <extracomment>clinical</extracomment>
        <translation>Aucun contrôle depuis le démarrage de SkinApp. Le contrôle compare les réponses de chaque moteur, sur des exemples synthétiques, aux réponses de référence livrées avec le modèle. Il dure quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checking engine {number} of {count}… Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Contrôle du moteur {number} sur {count}… Périphérique&#160;: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>The check could not be finished. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Le contrôle n’a pas pu être terminé. Périphérique&#160;: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stopped after {done} of {count} engines. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Arrêté après {done} moteurs sur {count}. Périphérique&#160;: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Checked at {at:%H:%M} on synthetic samples. Device: {device}.</source>
        <extracomment>clinical</extracomment>
        <translation>Contrôlé à {at:%H:%M} sur des exemples synthétiques. Périphérique&#160;: {device}.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Where the answer is hidden, so is this.</source>
        <extracomment>clinical</extracomment>
        <translation>Là où la réponse est masquée, ceci l’est aussi.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Computing… {share:.0f}&#160;%</source>
        <extracomment>clinical</extracomment>
        <translation>Calcul… {share:.0f}&#160;%</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Stopped. Choose a method to compute a map.</source>
        <extracomment>clinical</extracomment>
        <translation>Arrêté. Choisissez une méthode pour calculer une carte.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Nothing was found.</source>
        <extracomment>clinical</extracomment>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Cannot be read</source>
        <extracomment>clinical</extracomment>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{group} · {share} malignant</source>
        <extracomment>clinical</extracomment>
        <translation>{group} · malin {share}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>My diagnosis: {name}</source>
        <extracomment>clinical</extracomment>
        <translation>Mon diagnostic&#160;: {name}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Not opened yet</source>
        <extracomment>clinical</extracomment>
        <translation>Pas encore ouverte</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>Placed at {name}, {mode}</source>
        <extracomment>clinical</extracomment>
        <translation>Classement selon {name}, {mode}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{done:,} of {total:,} assessed</source>
        <extracomment>clinical</extracomment>
        <translation>Évaluées&#160;: {done:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{per_second:.1f} a second</source>
        <extracomment>clinical</extracomment>
        <translation>{per_second:.1f} par seconde</translation>
    </message>
    <message>
        <location filename="../../skinapp/gui/wording.py"/>
        <source>{time} left</source>
        <extracomment>clinical</extracomment>
        <translation>encore {time}</translation>
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
        <translation>Ce modèle ne peut pas indiquer où il a regardé.</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Probabilities are calibrated to a reference population in which about one lesion in five is malignant, most of it from two centres and on light skin. Where malignant lesions are rarer, a given probability overstates the risk.</source>
        <extracomment>clinical</extracomment>
        <translation>Les probabilités sont calibrées sur une population de référence où environ une lésion sur cinq est maligne, issue pour l’essentiel de deux centres et de peaux claires. Là où les lésions malignes sont plus rares, une probabilité donnée surestime le risque.</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Weights: CC BY-NC 4.0, for non-commercial use only.</source>
        <extracomment>clinical</extracomment>
        <translation>Poids&#160;: CC BY-NC 4.0, usage non commercial uniquement.</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Trained on HAM10000 (Tschandl, Rosendahl, Kittler, Scientific Data 5, 180161, 2018, doi:10.7910/DVN/DBW86T; CC BY-NC 4.0) and on images of the MSK, UDA and SONIC collections of the ISIC Archive (CC0 in the ISIC challenges 2016 to 2018, CC BY-NC 4.0 as part of ISIC 2019). Started from a ViT-S/14 descended from DINOv2-small (Apache-2.0) and tuned on image saliency since (MIT).</source>
        <extracomment>clinical</extracomment>
        <translation>Entraîné sur HAM10000 (Tschandl, Rosendahl, Kittler, Scientific Data 5, 180161, 2018, doi:10.7910/DVN/DBW86T&#160;; CC BY-NC 4.0) et sur des images des collections MSK, UDA et SONIC de l’ISIC Archive (CC0 dans les concours ISIC 2016 à 2018, CC BY-NC 4.0 dans le cadre d’ISIC 2019). Initialisé à partir d’un ViT-S/14 issu de DINOv2-small (Apache-2.0) puis ajusté sur la saillance d’images (MIT).</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Balanced accuracy, full</source>
        <extracomment>clinical</extracomment>
        <translation>Exactitude équilibrée, complet</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Malignant AUC, full</source>
        <extracomment>clinical</extracomment>
        <translation>AUC de malignité, complet</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Balanced accuracy, early</source>
        <extracomment>clinical</extracomment>
        <translation>Exactitude équilibrée, précoce</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Malignant AUC, early</source>
        <extracomment>clinical</extracomment>
        <translation>AUC de malignité, précoce</translation>
    </message>
    <message>
        <location filename="../../models/skinvit6/manifest.json"/>
        <source>Share of the blocks computed, early</source>
        <extracomment>clinical</extracomment>
        <translation>Part des blocs calculés, précoce</translation>
    </message>
</context>
</TS>
